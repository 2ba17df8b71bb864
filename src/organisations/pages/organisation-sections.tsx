import { href, routes } from '../../routes.js'
import type { Locale } from '../../shared/i18n/index.js'
import { SectionNav } from '../../shared/ui/index.js'
import { organisationMessages } from '../organisation.messages.js'

const places = {
  settings: href(routes.organisation),
  colleagues: href(routes.colleagues),
  signOn: href(routes.signOnSettings),
  imports: href(routes.imports),
  objections: href(routes.objections),
  logReview: href(routes.logReviews),
  privacy: href(routes.privacyRequests),
} as const

type Props = { locale: Locale; current: keyof typeof places }

/** The links between the pages about the organisation. */
export function OrganisationSections({ locale, current }: Props) {
  const { label, ...words } = organisationMessages(locale).sections
  const keys = Object.keys(places) as (keyof typeof places)[]
  const items = keys.map((key) => ({ key, href: places[key], label: words[key] }))
  return <SectionNav label={label} items={items} current={current} />
}
