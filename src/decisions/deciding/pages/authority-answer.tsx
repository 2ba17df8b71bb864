import {
  authorityMessages,
  conditionsBesides,
  type Decider,
  type Ground,
  type Matter,
} from '../../../authority/index.js'
import { authorityGrounds } from '../../../law/index.js'
import { href, routes } from '../../../routes.js'
import { formatDate } from '../../../shared/calendar/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import type { Locale } from '../../../shared/i18n/index.js'
import { Alert, Card, Details } from '../../../shared/ui/index.js'
import type { Decision } from '../../decision.js'
import type { GuardAnswer } from '../../guard/index.js'
import { guardLine } from '../../guard-line.js'
import { addressToAdd } from '../address-to-add.js'
import { decidingMessages } from '../deciding.messages.js'
import type { KnownDecider } from '../known-decider.js'

type Props = {
  decision: Decision
  name: string
  answer: GuardAnswer
  /** Who decides by office, where the dossier knows him. */
  decider?: KnownDecider | undefined
  request: ViewRequest
}

/** Who decides, big and plain: what is missing and where to add it, what to mind, and the law under a fold. */
export function AuthorityAnswer({ decision, name, answer, decider, request }: Props) {
  const { locale, today } = request
  const { authority, authorityCase } = answer
  const words = decidingMessages(locale)
  const { decides } = authorityMessages(locale)
  const isClosed = decision.status === 'closed'
  return (
    <Card title={isClosed ? decides[authority.decides] : guardLine(authority, name, locale)}>
      {!isClosed && (
        <p>{whomToTurnTo(decision.matter, { decides: authority.decides, decider, locale })}</p>
      )}
      {authorityCase.date !== today && (
        <p class="n-soft">{words.judgedOn(formatDate(authorityCase.date, locale))}</p>
      )}
      {authority.disputed && <Alert tone="warning">{words.disputed}</Alert>}
      <Missing decision={decision} name={name} answer={answer} locale={locale} />
      <Conditions decision={decision} answer={answer} locale={locale} />
      {authority.grounds.some(isHouseRule) && <p class="n-soft">{words.houseRule}</p>}
      <GroundsFold grounds={authority.grounds} locale={locale} />
    </Card>
  )
}

type Turning = { decides: Decider; decider: KnownDecider | undefined; locale: Locale }

function whomToTurnTo(matter: Matter, { decides, decider, locale }: Turning): string {
  const { turnTo, turnToFor } = authorityMessages(locale)
  return turnToFor[matter] ?? (decider && named(decider, locale)) ?? turnTo[decides]
}

function named({ name, phone }: KnownDecider, locale: Locale): string {
  const words = decidingMessages(locale)
  return phone === null ? words.turnTo(name) : words.call(name, phone)
}

type MissingProps = Pick<Props, 'decision' | 'name' | 'answer'> & { locale: Locale }

function Missing({ decision, name, answer, locale }: MissingProps) {
  const { missing, decides } = answer.authority
  if (missing.length === 0) {
    return null
  }
  const words = decidingMessages(locale)
  const said = authorityMessages(locale).missing
  const isClosed = decision.status === 'closed'
  const heading = decides === 'client' ? words.untilThen(name) : words.missing
  return (
    <>
      <h3>{isClosed ? words.wasMissing : heading}</h3>
      <ul>
        {missing.map((code) => {
          const add = isClosed ? undefined : addressToAdd(code, decision)
          return (
            <li>
              {said[code]} {add !== undefined && <a href={add.href}>{words.add[add.label]}</a>}
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** What to mind; where others should think along, also the way to ask them. */
function Conditions({ decision, answer, locale }: Omit<MissingProps, 'name'>) {
  const isOpen = decision.status === 'open'
  const { conditions: all } = answer.authority
  const conditions = isOpen ? conditionsBesides(all) : all
  if (conditions.length === 0) {
    return null
  }
  const words = decidingMessages(locale)
  const place = { client: decision.clientId, decision: decision.id }
  return (
    <>
      <h3>{words.conditions}</h3>
      <ul>
        {conditions.map((code) => (
          <li>
            {authorityMessages(locale).conditions[code]}{' '}
            {code === 'deliberation-offered' && isOpen && (
              <a href={href(routes.thinkAlong, place)}>{words.thinkAlong}</a>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The articles behind an answer, closed until somebody wants them. */
export function GroundsFold({ grounds, locale }: { grounds: readonly Ground[]; locale: Locale }) {
  const words = decidingMessages(locale)
  return (
    <Details summary={words.grounds}>
      <ul>
        {grounds.map((ground) => (
          <li>
            <strong>{ground.source}</strong>: <span lang="nl">{ground.says}</span>
            {isUnchecked(ground) && ` (${words.unchecked})`}
          </li>
        ))}
      </ul>
    </Details>
  )
}

function isHouseRule({ source }: Ground): boolean {
  return authorityGrounds['house-rule'].some((version) => version.source.article === source)
}

function isUnchecked({ source, says }: Ground): boolean {
  return Object.values(authorityGrounds)
    .flat()
    .some((one) => one.source.article === source && one.source.text === says && !one.verified)
}
