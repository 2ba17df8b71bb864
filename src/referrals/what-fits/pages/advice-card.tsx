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
  const { field, stands, asks } = advice
  return (
    <>
      {!isOnly && <Heading level={3}>{words.advice.in(words.fields[field])}</Heading>}
      {stands !== undefined && <p>{words.advice.stands(words.existing[stands])}</p>}
      <WhatToTalkAbout advice={advice} locale={locale} />
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

/** The lighter ways that perhaps suffice come first. */
function WhatToTalkAbout({ advice, locale }: { advice: Advice; locale: Locale }) {
  const words = whatFitsMessages(locale)
  const { option, stands, perhapsFirst } = advice
  if (stands !== undefined) {
    return <WhatStands advice={advice} locale={locale} />
  }
  if (option === undefined) {
    return <p>{words.advice.none}</p>
  }
  if (perhapsFirst.length === 0) {
    return (
      <p>
        <strong>{words.options[option]}</strong>
      </p>
    )
  }
  return (
    <ol>
      {perhapsFirst.map((one) => (
        <li>{words.advice.perhapsFirst(words.options[one])}</li>
      ))}
      <li>
        {words.advice.otherwise} <strong>{words.options[option]}</strong>
      </li>
    </ol>
  )
}

/** Whether the measure that stands would be advised today, and what lighter could do. */
function WhatStands({ advice, locale }: { advice: Advice; locale: Locale }) {
  const words = whatFitsMessages(locale)
  const { option, stands, perhapsFirst } = advice
  const lighter = [option, ...perhapsFirst].filter((one) => one !== undefined && one !== stands)
  const names = lighter.flatMap((one) => (one === undefined ? [] : [words.options[one]]))
  return (
    <>
      {option === stands && <p>{words.advice.stillFits}</p>}
      {names.length > 0 && <p>{words.advice.lighter(names.join('; '))}</p>}
    </>
  )
}
