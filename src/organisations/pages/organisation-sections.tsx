import type { Actor } from '../../shared/access/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { SectionNav } from '../../shared/ui/index.js'
import { organisationMessages } from '../organisation.messages.js'
import { placesOpenTo, type OpenPlace, type OrganisationPlace } from '../organisation-places.js'

type Props = {
  request: { locale: Locale; actor: Pick<Actor, 'role'> }
  current: OrganisationPlace
}

/** The groups of pages about the organisation, and beneath them the pages of this group; only what is open. */
export function OrganisationSections({ request: { locale, actor }, current }: Props) {
  const words = organisationMessages(locale)
  const open = placesOpenTo(actor.role)
  const group = open.find(({ key }) => key === current)?.group
  const firsts = open.filter(
    (place, at) => open.findIndex((other) => other.group === place.group) === at,
  )
  const groups = firsts.map((place) => ({
    key: place.group,
    href: place.href,
    label: words.groups[place.group],
  }))
  return (
    <>
      {groups.length > 1 && <SectionNav label={words.groupsLabel} items={groups} current={group} />}
      <PlacesOf
        label={group === undefined ? '' : words.groups[group]}
        places={open.filter((place) => place.group === group)}
        current={current}
        locale={locale}
      />
    </>
  )
}

type Places = { label: string; places: OpenPlace[]; current: OrganisationPlace; locale: Locale }

/** One page alone needs no row of its own. */
function PlacesOf({ label, places, current, locale }: Places) {
  const words = organisationMessages(locale).sections
  if (places.length < 2) {
    return null
  }
  const items = places.map(({ key, href }) => ({ key, href, label: words[key] }))
  return <SectionNav label={label} items={items} current={current} isWithin />
}
