import { groundOn, measureGrounds, type MeasureGroundKey } from '../../../law/index.js'
import type { PlainDate } from '../../../shared/calendar/index.js'
import type { Locale } from '../../../shared/i18n/index.js'
import { Badge, Card, Details, Heading } from '../../../shared/ui/index.js'
import { lifeFields, type Answers } from '../answers.js'
import { groundsOf, type Reason } from '../option.js'
import { whatFitsMessages } from '../what-fits.messages.js'
import { adviceOf, whatFits, type WeighedOption } from '../what-fits.js'

type Props = { answers: Answers; today: PlainDate; locale: Locale }

/** All ways of help from light to heavy, each with why it fits or not and the words of the law. */
export function Comparison({ answers, today, locale }: Props) {
  const words = whatFitsMessages(locale)
  const advised = adviceOf(answers).map(({ option }) => option)
  return (
    <Card title={words.compare}>
      {whatFits(answers)
        .filter(({ fields }) => Object.keys(fields).length > 0)
        .map((weighed) => (
          <Details
            summary={<OptionHead weighed={weighed} locale={locale} />}
            open={advised.includes(weighed.option)}
          >
            <OptionBody weighed={weighed} today={today} locale={locale} />
          </Details>
        ))}
    </Card>
  )
}

type Weighed = { weighed: WeighedOption; locale: Locale }

function OptionHead({ weighed: { option, fields }, locale }: Weighed) {
  const words = whatFitsMessages(locale)
  const judged = lifeFields.flatMap((field) => {
    const weighed = fields[field]
    const isThere = weighed?.speaksAgainst.includes('exists') === true
    return weighed === undefined
      ? []
      : [{ field, fit: weighed.fit, label: isThere ? words.isThere : words.fits[weighed.fit] }]
  })
  const isSame = judged.every(({ label }) => label === judged[0]?.label)
  return (
    <span>
      {words.options[option]}{' '}
      {(isSame ? judged.slice(0, 1) : judged).map(({ field, fit, label }) => (
        <Badge tone={fit === 'fits' ? 'calm' : 'plain'}>
          {isSame ? label : `${words.fields[field]}: ${label}`}
        </Badge>
      ))}
    </span>
  )
}

function OptionBody({ weighed, today, locale }: Weighed & { today: PlainDate }) {
  const words = whatFitsMessages(locale)
  const judged = lifeFields.flatMap((field) => weighed.fields[field] ?? [])
  const all = (side: 'speaksFor' | 'speaksAgainst') => [
    ...new Set(judged.flatMap((one) => one[side])),
  ]
  const { grounds, requests } = groundsOf[weighed.option]
  return (
    <>
      <Heading level={3}>{words.speaksFor}</Heading>
      <Reasons reasons={all('speaksFor')} locale={locale} />
      {all('speaksAgainst').length > 0 && (
        <>
          <Heading level={3}>{words.speaksAgainst}</Heading>
          <Reasons reasons={all('speaksAgainst')} locale={locale} />
        </>
      )}
      <Heading level={3}>{words.grounds}</Heading>
      <Grounds keys={grounds} today={today} locale={locale} />
      {requests !== undefined && (
        <>
          <Heading level={3}>{words.requests}</Heading>
          <Grounds keys={[requests]} today={today} locale={locale} />
        </>
      )}
    </>
  )
}

function Reasons({ reasons, locale }: { reasons: readonly Reason[]; locale: Locale }) {
  const words = whatFitsMessages(locale)
  if (reasons.length === 0) {
    return <p>{words.nothingFor}</p>
  }
  return (
    <ul>
      {reasons.map((reason) => (
        <li>{words.reasons[reason]}</li>
      ))}
    </ul>
  )
}

type GroundsProps = { keys: readonly MeasureGroundKey[]; today: PlainDate; locale: Locale }

function Grounds({ keys, today, locale }: GroundsProps) {
  const words = whatFitsMessages(locale)
  return (
    <ul>
      {keys.map((key) => {
        const { source, verified } = groundOn(measureGrounds[key], today)
        return (
          <li>
            <span lang="nl">{source.text}</span>{' '}
            <span class="n-hint">
              {source.article}
              {!verified && `, ${words.toCheck}`}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
