import { formatDate } from '../../../shared/calendar/index.js'
import type { Locale } from '../../../shared/i18n/index.js'
import { Card, SummaryList } from '../../../shared/ui/index.js'
import type { Decision } from '../../decision.js'
import { DrawnWays } from '../../drawing/index.js'
import { consultedMessages } from '../../steps/consulted.messages.js'
import { closingMessages } from '../closing.messages.js'

type Props = { decision: Decision; locale: Locale }

/** The ways to go with what each means, where they collide, and the advice that was given. */
export function OptionsCard({ decision, locale }: Props) {
  const { options, collision, advice, adviceFrom } = decision
  const words = closingMessages(locale).report
  const told = [
    { term: words.advice, detail: advice },
    { term: words.adviceFrom, detail: adviceFrom },
    { term: words.collision, detail: collision },
  ].filter(({ detail }) => detail !== null)
  return options.length === 0 && told.length === 0 ? null : (
    <Card title={words.options}>
      {options.length > 0 && <DrawnWays decision={decision} locale={locale} />}
      {told.length > 0 && <SummaryList rows={told} />}
    </Card>
  )
}

/** Who was heard and what each said; or why nobody was. */
export function ConsultedCard({ decision, locale }: Props) {
  const { consultations, nobodyConsultedBecause } = decision
  const words = closingMessages(locale).report
  const { kinds } = consultedMessages(locale)
  const talks = consultations.map(({ who, name, consultedOn, said }) => ({
    term: [kinds[who], name, consultedOn && formatDate(consultedOn, locale)]
      .filter(Boolean)
      .join(', '),
    detail: <span class="n-prose">{said}</span>,
  }))
  const rows =
    nobodyConsultedBecause === null
      ? talks
      : [...talks, { term: words.nobody, detail: nobodyConsultedBecause }]
  return rows.length === 0 ? null : (
    <Card title={words.consulted}>
      <SummaryList rows={rows} />
    </Card>
  )
}
