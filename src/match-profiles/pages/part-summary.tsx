import type { Locale } from '../../shared/i18n/index.js'
import { SummaryList } from '../../shared/ui/index.js'
import { profileMessages } from '../profiles.messages.js'
import { isAnswered, questionsOf, type Answer, type Answers, type Asking } from '../questions.js'
import { toldAnswer } from '../told-answer.js'

type Props = {
  part: Readonly<Record<string, Asking>>
  answers: Answers
  languages: readonly string[]
  locale: Locale
}

/** A box that is not ticked, and a day that need not be filled. */
function isLeftOut({ kind }: Asking, answer: Answer): boolean {
  return (kind === 'box' && answer !== true) || (kind === 'date' && answer === null)
}

/** What was answered in a part, and what is still open; boxes that nobody ticked are left out. */
export function PartSummary({ part, answers, languages, locale }: Props) {
  const words = profileMessages(locale)
  const rows = questionsOf(part).flatMap(([question, asking]) => {
    const answer = answers[question] ?? null
    if (isAnswered(asking, answer) === undefined && isLeftOut(asking, answer)) {
      return []
    }
    const told = toldAnswer({ question, asking, answer, languages, locale })
    const detail =
      told === undefined ? (
        <span class="n-soft">{words.notAsked}</span>
      ) : (
        <div class="n-told">
          {told.map((line) => (
            <p class="n-prose">{line}</p>
          ))}
        </div>
      )
    return [{ term: words.questions[question].name, detail }]
  })
  return <SummaryList rows={rows} />
}
