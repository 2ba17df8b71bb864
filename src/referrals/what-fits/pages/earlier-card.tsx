import { formatInstant } from '../../../shared/calendar/index.js'
import type { Locale } from '../../../shared/i18n/index.js'
import { Card, Heading, QuotedWords } from '../../../shared/ui/index.js'
import type { Triage } from '../triage.store.js'
import { whatFitsMessages } from '../what-fits.messages.js'

type Props = { triages: readonly Triage[]; locale: Locale }

/** Every time the questions were answered: what was advised then, and what was chosen and why. */
export function EarlierCard({ triages, locale }: Props) {
  const words = whatFitsMessages(locale).earlier
  return (
    <Card title={words.title}>
      {triages.map((triage) => (
        <Earlier triage={triage} locale={locale} />
      ))}
    </Card>
  )
}

function Earlier({ triage, locale }: { triage: Triage; locale: Locale }) {
  const { earlier: words, options } = whatFitsMessages(locale)
  const { advice, choice, answeredBy, answeredAt } = triage
  const advised = advice.flatMap(({ option }) => (option === undefined ? [] : [options[option]]))
  const when = formatInstant(answeredAt, locale)
  return (
    <>
      <Heading level={3}>
        <bdi>{words.answered(answeredBy, when)}</bdi>
      </Heading>
      <p>
        {advised.length === 0
          ? words.nothingAdvised
          : words.advised([...new Set(advised)].join('; '))}
      </p>
      {choice === undefined ? (
        <p>{words.notChosen}</p>
      ) : (
        <>
          <p>
            <bdi>
              {words.chose(
                choice.by,
                formatInstant(choice.at, locale),
                choice.chosen.map((option) => options[option]).join('; '),
              )}
            </bdi>
          </p>
          <QuotedWords words={choice.why} />
        </>
      )}
    </>
  )
}
