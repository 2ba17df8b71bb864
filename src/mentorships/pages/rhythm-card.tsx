import { formatDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Badge, Card, EntryList, Heading } from '../../shared/ui/index.js'
import { mentorshipMessages } from '../mentorship.messages.js'
import { pageMessages } from '../mentorship-page.messages.js'
import type { AgreementReason } from '../mentorship.js'
import type { NormRow } from '../norm-rows.js'
import { normWords, rhythmSentences } from '../rhythm/index.js'
import type { CouplePartProps } from './couple-part.js'

/** How the couple stands, and every norm around it with its source; the one that counts is marked. */
export function RhythmCard({ couple, request }: CouplePartProps) {
  const { rhythm, mentorship } = couple
  return (
    <Card title={pageMessages(request.locale).rhythm}>
      <p>{rhythmSentences(rhythm, request)}</p>
      {mentorship.status !== 'ended' && <Norms couple={couple} request={request} />}
    </Card>
  )
}

function Norms({ couple: { norms, mentorship }, request: { locale } }: CouplePartProps) {
  const words = pageMessages(locale)
  const which = mentorship.agreement === undefined ? words.strictestCounts : words.agreementCounts
  const hasFloor = norms.some(({ norm, isExcused }) => norm.source === 'law' && !isExcused)
  return (
    <>
      <Heading level={3}>{words.norms}</Heading>
      <p>{hasFloor ? `${which} ${words.lawBelow}` : which}</p>
      <EntryList
        items={norms.map((row) => ({
          key: row.norm.source,
          title: upperFirst(normWords(row.norm, locale)),
          badge: row.decides ? { tone: 'calm', label: words.decides } : undefined,
          meta: <NormSource row={row} locale={locale} />,
        }))}
      />
    </>
  )
}

function NormSource({ row, locale }: { row: NormRow; locale: ViewRequest['locale'] }) {
  const words = pageMessages(locale)
  const { rule, norm } = row
  if (rule === undefined) {
    return norm.source === 'agreement' ? (
      <p>{mentorshipMessages(locale).agreementReasons[norm.basis as AgreementReason]}</p>
    ) : (
      <p>{words.settings}</p>
    )
  }
  return (
    <>
      <p>
        <span lang="nl">{rule.source.text}</span> {words.source}:{' '}
        <span lang="nl">{rule.source.article}</span>
        {rule.verified && rule.checkedOn !== undefined
          ? `, ${words.checkedOn(formatDate(rule.checkedOn, locale))}.`
          : '.'}{' '}
        {!rule.verified && <Badge tone="soon">{words.unverified}</Badge>}
      </p>
      {row.isExcused && <p>{words.excused}</p>}
    </>
  )
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
