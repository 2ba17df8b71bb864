import type { Child } from 'hono/jsx'
import type { Locale } from '../../../shared/i18n/index.js'
import { Card, Heading } from '../../../shared/ui/index.js'
import { whatFitsMessages } from '../what-fits.messages.js'
import type { Advice } from '../what-fits.js'

type Props = { advice: readonly Advice[]; locale: Locale; children?: Child }

/** What we advise to talk about, per field; what to ask first; and that a person decides. */
export function AdviceCard({ advice, locale, children }: Props) {
  const words = whatFitsMessages(locale)
  return (
    <Card title={words.advice.title} tone="calm">
      {advice.length === 0 && <p>{words.advice.noField}</p>}
      {advice.map((one) => (
        <AdviceInField advice={one} isOnly={advice.length === 1} locale={locale} />
      ))}
      <p class="n-hint">{words.advice.human}</p>
      {children}
    </Card>
  )
}

type InField = { advice: Advice; isOnly: boolean; locale: Locale }

function AdviceInField({ advice, isOnly, locale }: InField) {
  const words = whatFitsMessages(locale)
  const { field, option, stands, perhapsFirst, asks } = advice
  const first = perhapsFirst.map((one) => words.options[one]).join('; ')
  return (
    <>
      {!isOnly && <Heading level={3}>{words.advice.in(words.fields[field])}</Heading>}
      {stands !== undefined && <p>{words.advice.stands(words.existing[stands])}</p>}
      <p>
        <strong>{option === undefined ? words.advice.none : words.options[option]}</strong>
      </p>
      {first !== '' && <p>{words.advice.perhapsFirst(first)}</p>}
      {asks.length > 0 && (
        <>
          <p>{words.advice.asks}</p>
          <ul>
            {asks.map((question) => (
              <li>{words.questions[question]}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
