import type { Criterion } from '../../matching/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import type { OpenedProposal } from './proposal-access.js'
import { stepMessages } from './step.messages.js'
import { blanksOf } from './told-explanation.js'

/** What is always worth asking of a stranger, when nothing is blank. */
const always: readonly Criterion[] = ['interests', 'style', 'time']

/** What to ask each other when they meet: first what is not known of them, then what always matters. */
export function askedWhenMeeting(
  { explanation }: Pick<OpenedProposal, 'explanation'>,
  locale: Locale,
): string[] {
  const { askAbout } = stepMessages(locale).meet
  const blanks = blanksOf(explanation).filter((criterion) => criterion !== 'recognition')
  return [...new Set([...blanks, ...always])].map((criterion) => askAbout[criterion])
}
