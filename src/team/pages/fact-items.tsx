import type { ToldFact } from '../../audit/index.js'
import { formatInstant } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import type { TimelineItem } from '../../shared/ui/index.js'
import { mentorPageMessages } from '../mentor-page.messages.js'
import { teamFactSentence } from '../team-fact.messages.js'

/** Facts as a timeline tells them; those that belong on other pages are left out. */
export function factItems(
  facts: readonly ToldFact[],
  names: ReadonlyMap<string, string>,
  { locale }: ViewRequest,
): TimelineItem[] {
  const words = mentorPageMessages(locale)
  return facts.flatMap((fact) => {
    const title = teamFactSentence(fact, { locale, nameOf: (id) => names.get(id) ?? '' })
    return title === undefined
      ? []
      : [
          {
            key: `fact-${fact.id}`,
            when: formatInstant(fact.at, locale),
            title,
            ...(fact.byName === '' ? {} : { meta: words.by(fact.byName) }),
          },
        ]
  })
}
