import { href, routes } from '../../routes.js'
import type { Actor } from '../../shared/access/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { SectionNav } from '../../shared/ui/index.js'
import { privacyMessages } from '../privacy.messages.js'
import { mayHandleRequests } from '../privacy.policy.js'

const places = {
  requests: href(routes.privacyRequests),
  retention: href(routes.retention),
  destruction: href(routes.destruction),
  register: href(routes.processingRegister),
} as const

type Props = {
  request: { locale: Locale; actor: Pick<Actor, 'role'> }
  current: keyof typeof places
}

/** The links between the pages about data and rights; who may not handle requests has no link to them. */
export function PrivacySections({ request: { locale, actor }, current }: Props) {
  const { label, ...words } = privacyMessages(locale).sections
  const keys = (Object.keys(places) as (keyof typeof places)[]).filter(
    (key) => key !== 'requests' || mayHandleRequests(actor),
  )
  const items = keys.map((key) => ({ key, href: places[key], label: words[key] }))
  return <SectionNav label={label} items={items} current={current} />
}
