import { isContradicting, authorityTermsOn } from '../../authority/index.js'
import { formatDate, formatInstant } from '../../shared/calendar/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { Alert, Badge, SummaryList, type Tone } from '../../shared/ui/index.js'
import type { Statement, WeighedStatement, Worth } from '../capacity/index.js'
import type { GuardAnswer } from '../guard/index.js'
import { statementMessages } from './statements.messages.js'
import { statementRoleNames } from './statement-role.messages.js'
import type { Child } from 'hono/jsx'

const tones: Partial<Record<Worth, Tone>> = { counts: 'calm', capable: 'calm' }

type Props = {
  answer: Pick<GuardAnswer, 'authorityCase' | 'statements'>
  /** The given name of the client. */
  name: string
  locale: Locale
  /** The question of the page; a statement about exactly that does not say it again. */
  question?: string
  /** The decision it is asked for; of a statement for another one it is said that it was. */
  decisionId?: string
  /** What can be done with a statement, such as striking it out. */
  action?: (weighed: WeighedStatement) => Child
}

/** All statements with what each is worth; those that contradict each other stand side by side. */
export function StatementList({ answer, name, locale, question, decisionId, action }: Props) {
  const words = statementMessages(locale)
  const { authorityCase, statements } = answer
  const entry = (weighed: WeighedStatement) => (
    <StatementEntry
      {...weighed}
      {...{ name, locale, question, decisionId }}
      action={action?.(weighed)}
    />
  )
  if (!isContradicting(authorityCase, authorityTermsOn(authorityCase.date))) {
    return (
      <ul class="n-plain-list n-evidence">
        {statements.map((one) => (
          <li>{entry(one)}</li>
        ))}
      </ul>
    )
  }
  const standing = statements.filter(({ worth }) => worth !== 'struck-out')
  const sides = [
    { title: words.sides.able, shown: standing.filter(({ statement }) => statement.capable) },
    { title: words.sides.unable, shown: standing.filter(({ statement }) => !statement.capable) },
    { title: words.sides.other, shown: statements.filter(({ worth }) => worth === 'struck-out') },
  ]
  return (
    <>
      <Alert tone="warning">{words.contradiction}</Alert>
      <div class="n-evidence-pair">
        {sides
          .filter(({ shown }) => shown.length > 0)
          .map(({ title, shown }) => (
            <section class="n-evidence">
              <h3>{title}</h3>
              {shown.map(entry)}
            </section>
          ))}
      </div>
    </>
  )
}

type EntryProps = Pick<Props, 'name' | 'locale'> & {
  question?: string | undefined
  decisionId?: string | undefined
  statement: Statement
  worth?: Worth
  action?: Child
}

/** One statement as it was recorded: what was found, by whom, when and why, and what it is worth. */
export function StatementEntry(props: EntryProps) {
  const { statement, worth, name, locale, question, decisionId, action } = props
  const words = statementMessages(locale)
  const { capable, about, byName, byRole, statedOn, statedAt, reasons } = statement
  const rows = [
    ...(about.trim() === question?.trim() ? [] : [{ term: words.about, detail: about }]),
    ...(reasons === null ? [] : [{ term: words.reasons, detail: reasons }]),
  ]
  return (
    <article class="n-evidence-item">
      <p class="n-big">{capable ? words.capable(name) : words.incapable(name)}</p>
      <p>
        <bdi>{words.by(byName, statementRoleNames(locale)[byRole])}</bdi>
        {', '}
        {words.on(formatDate(statedOn, locale), statedAt)}
      </p>
      {worth !== undefined && <WorthNote worth={worth} name={name} locale={locale} />}
      <Struck statement={statement} locale={locale} />
      {decisionId !== undefined && statement.decisionId !== decisionId && <p>{words.ofAnother}</p>}
      {rows.length > 0 && <SummaryList rows={rows} />}
      <p class="n-hint">
        {statement.requestId === null
          ? words.recorded(statement.recordedByName, formatInstant(statement.recordedAt, locale))
          : words.givenOwn}
      </p>
      {action}
    </article>
  )
}

function WorthNote({ worth, name, locale }: Pick<Props, 'name' | 'locale'> & { worth: Worth }) {
  const { mark, why } = statementMessages(locale).worth[worth]
  return (
    <>
      <p>
        <Badge tone={tones[worth] ?? 'paused'}>{mark}</Badge>
      </p>
      <p>{why(name)}</p>
    </>
  )
}

function Struck({ statement: { struckOut }, locale }: { statement: Statement; locale: Locale }) {
  const words = statementMessages(locale)
  if (struckOut === null) {
    return null
  }
  const { reason, byName, at } = struckOut
  return <p>{words.struckOut(reason, byName, formatInstant(at, locale))}</p>
}
