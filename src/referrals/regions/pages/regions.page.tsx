import { inAddress } from '../../open/open-deps.js'
import { OrganisationSections } from '../../../organisations/index.js'
import { provinceNames } from '../../../places/index.js'
import { href, routes } from '../../../routes.js'
import { formatDate } from '../../../shared/calendar/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import type { Locale } from '../../../shared/i18n/index.js'
import { Badge, Card, DataTable, Details, PageHeading } from '../../../shared/ui/index.js'
import type { Coverage } from '../find-foundation.js'
import type { KnownFoundation } from '../region.store.js'
import { regionMessages } from '../regions.messages.js'

type Props = {
  all: readonly KnownFoundation[]
  coverage: Coverage<KnownFoundation>
  request: ViewRequest
}

/** Every foundation with its area, and honestly where the list has holes or overlaps. */
export function RegionsPage({ all, coverage, request }: Props) {
  const { locale } = request
  const words = regionMessages(locale).list
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <OrganisationSections request={request} current="regions" />
      <p>{words.shared}</p>
      <p>{words.alone}</p>
      <Card>
        <DataTable
          caption={words.title}
          captionHidden
          rowHeader="name"
          columns={[
            { key: 'name', label: words.name },
            { key: 'area', label: words.area },
            { key: 'checked', label: words.checked },
          ]}
          rows={all.map((one) => ({
            key: one.key,
            href: href(routes.editRegion, { region: one.key }),
            cells: {
              name: <bdi>{one.name}</bdi>,
              area: areaOf(one, locale),
              checked: <Standing one={one} locale={locale} />,
            },
          }))}
        />
      </Card>
      <CoverageCards coverage={coverage} locale={locale} />
      <p>
        <a href={href(routes.askForHelp, {}, inAddress(locale))}>{words.finder}</a>
      </p>
    </>
  )
}

const shownOfArea = 5

function areaOf({ provinces, municipalities, postcodes }: KnownFoundation, locale: Locale): string {
  const named = [...provinces.map((one) => provinceNames[one]), ...municipalities, ...postcodes]
  const more = named.length - shownOfArea
  return named.length === 0
    ? regionMessages(locale).list.nowhere
    : named.slice(0, shownOfArea).join(', ') + (more > 0 ? ` +${more}` : '')
}

function Standing({ one, locale }: { one: KnownFoundation; locale: Locale }) {
  const words = regionMessages(locale).list
  const checked = one.checkedOn === null ? words.toCheck : formatDate(one.checkedOn, locale)
  return (
    <>
      {one.isOwn && <Badge tone="calm">{words.own}</Badge>}{' '}
      {one.isToComplete ? words.toComplete : checked}
    </>
  )
}

function CoverageCards({ coverage, locale }: { coverage: Props['coverage']; locale: Locale }) {
  const words = regionMessages(locale).list
  const { holes, overlaps } = coverage
  return (
    <Card>
      <Details summary={words.holes(holes.length)}>
        <p>{words.holesText}</p>
        <p>
          {holes.map(({ name, province }) => `${name} (${provinceNames[province]})`).join(', ')}
        </p>
      </Details>
      <Details summary={words.overlaps(overlaps.length)}>
        <ul>
          {overlaps.map(({ name, found }) => (
            <li>{words.overlap(name, found.map((one) => one.name).join(', '))}</li>
          ))}
        </ul>
      </Details>
    </Card>
  )
}
