import { addDays, formatInstant } from '../../shared/calendar/index.js'
import { Card, Timeline } from '../../shared/ui/index.js'
import type { MentorshipFact } from '../mentorship.facts.js'
import { mentorshipMessages } from '../mentorship.messages.js'
import { pageMessages } from '../mentorship-page.messages.js'
import { mentorshipFactFrom } from '../stored-facts.js'
import type { CouplePartProps } from './couple-part.js'
import { toldSentence } from './told-sentence.js'

const daysShownAfterHandOver = 60

/** What happened to this couple, the newest first, with who recorded it. */
export function CoupleHistory({ couple: { facts, nameOf }, request }: CouplePartProps) {
  const { locale } = request
  const words = pageMessages(locale)
  if (facts.length === 0) {
    return <p>{words.noHistory}</p>
  }
  return (
    <Timeline
      items={facts.map((fact) => ({
        when: formatInstant(fact.at, locale),
        title: toldSentence(fact, { locale, nameOf }),
        meta: fact.byName === '' ? undefined : words.told(fact.byName),
      }))}
    />
  )
}

/** What is still to be done after an ending, or for a while after a hand-over. */
export function Duties({ couple, request }: CouplePartProps) {
  const words = pageMessages(request.locale)
  const { duties: dutyWords } = mentorshipMessages(request.locale)
  const fact = couple.facts
    .map(mentorshipFactFrom)
    .find((one) => one !== undefined && hasDutiesNow(one, couple, request.today))
  const duties = fact !== undefined && 'duties' in fact ? fact.duties : []
  return duties.length === 0 ? null : (
    <Card
      title={fact?.type === 'mentorshipEnded' ? words.duties : words.dutiesHandOver}
      tone="soon"
    >
      <ul>
        {duties.map((duty) => (
          <li>{dutyWords[duty]}</li>
        ))}
      </ul>
    </Card>
  )
}

function hasDutiesNow(
  fact: MentorshipFact,
  { mentorship }: CouplePartProps['couple'],
  today: string,
): boolean {
  if (mentorship.status === 'ended') {
    return fact.type === 'mentorshipEnded'
  }
  return fact.type === 'mentorshipHandedOver' && addDays(fact.on, daysShownAfterHandOver) > today
}
