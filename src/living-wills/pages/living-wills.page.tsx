import { PermissionSection } from '../../permissions/index.js'
import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import {
  Alert,
  ButtonLink,
  ButtonRow,
  Card,
  Details,
  PageHeading,
  Stack,
} from '../../shared/ui/index.js'
import type { OpenedWills } from '../living-will-access.js'
import type { LivingWill } from '../living-will.js'
import { livingWillMessages } from '../living-wills.messages.js'
import { askedInVain } from '../written-refusal.js'
import { LivingWillReport, titleOfWill } from './living-will-report.js'

type Props = { opened: OpenedWills; request: ViewRequest }

/** What the client put on paper, and below it who may do what by permission. */
export function LivingWillsPage({ opened, request }: Props) {
  const { locale } = request
  const words = livingWillMessages(locale).page
  const { client, livingWills } = opened
  const place = { client: client.id }
  const counting = livingWills.wills.filter((will) => counts(will, request))
  const earlier = livingWills.wills.filter((will) => !counts(will, request))
  const name = fullName(client)
  return (
    <>
      <PageHeading
        title={<bdi>{words.title(name)}</bdi>}
        lead={words.lead}
        back={{ href: href(routes.client, place), label: name }}
      />
      <Stack>
        <Alert tone="info">{words.never}</Alert>
        {counting.map((will) => (
          <WillCard will={will} request={request} />
        ))}
        <Card title={words.wills} id="wilsverklaringen">
          {counting.length === 0 && <p>{words.none}</p>}
          <Asked opened={opened} request={request} />
          <ButtonRow>
            <ButtonLink href={href(routes.newLivingWill, place)} variant="secondary" icon="plus">
              {words.add}
            </ButtonLink>
            <ButtonLink href={href(routes.noLivingWill, place)} variant="quiet">
              {livingWills.wills.length === 0 ? words.nothing : words.nothingMore}
            </ButtonLink>
          </ButtonRow>
          {earlier.length > 0 && (
            <Details summary={words.earlier(earlier.length)}>
              {earlier.map((will) => (
                <>
                  <h3>{titleOfWill(will, locale)}</h3>
                  <LivingWillReport will={will} locale={locale} />
                </>
              ))}
            </Details>
          )}
        </Card>
        <PermissionSection opened={opened} request={request} />
      </Stack>
    </>
  )
}

function counts({ withdrawn }: LivingWill, { today }: ViewRequest): boolean {
  return withdrawn === null || withdrawn.on > today
}

function WillCard({ will, request }: { will: LivingWill; request: ViewRequest }) {
  const { locale } = request
  const words = livingWillMessages(locale).page
  const place = { client: will.clientId, will: will.id }
  return (
    <Card title={titleOfWill(will, locale)} tone="soon">
      <LivingWillReport will={will} locale={locale} />
      {will.withdrawn === null && (
        <ButtonRow>
          <ButtonLink href={href(routes.correctLivingWill, place)} variant="secondary" icon="pen">
            {words.correct}
          </ButtonLink>
          {will.documentId === null && (
            <ButtonLink href={href(routes.livingWillDocument, place)} variant="quiet" icon="plus">
              {livingWillMessages(locale).document.link}
            </ButtonLink>
          )}
          <ButtonLink href={href(routes.withdrawLivingWill, place)} variant="quiet" icon="cross">
            {words.withdraw}
          </ButtonLink>
        </ButtonRow>
      )}
    </Card>
  )
}

/** When somebody last asked whether there is more, and whether that answer still says something. */
function Asked({ opened: { livingWills }, request }: Props) {
  const { locale, today } = request
  const words = livingWillMessages(locale).page
  const [newest] = livingWills.askedNone
  if (newest === undefined) {
    return (
      <p class="n-hint">{livingWills.wills.length === 0 ? words.notAsked : words.notAskedMore}</p>
    )
  }
  return (
    <>
      <p>{words.asked(formatDate(newest.askedOn, locale), newest.askedWhom)}</p>
      {askedInVain(livingWills, today) === undefined && <p>{words.askedAgain}</p>}
    </>
  )
}
