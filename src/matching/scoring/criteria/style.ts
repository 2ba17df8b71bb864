import { countOf, notKnown } from '../bits.js'
import type { PackedClient, PackedMentor } from '../packed.js'
import type { ClientSide, MentorSide } from '../sides.js'
import { anything, exactly, type Bounds, type Told } from './criterion.js'

const forWanted = 0.8
const forSwitching = 0.2

/**
 * Whether the mentor works in the wanted styles, with something extra for who can change between two or more:
 * the best mentors do (guideline of the NJi on JIM, 4.1.3).
 */
export function styleBounds(client: PackedClient, mentor: PackedMentor, out: Bounds): void {
  const { wantedStyles: wanted } = client
  const { styles } = mentor
  if (styles === notKnown) {
    anything(out)
    if (wanted === 0) out.low = forWanted
    return
  }
  const switching = countOf(styles) > 1 ? forSwitching : 0
  if (wanted === 0) return exactly(out, forWanted + switching)
  if (wanted === notKnown) {
    out.low = switching
    out.high = forWanted + switching
    return
  }
  exactly(out, (forWanted * countOf(wanted & styles)) / countOf(wanted) + switching)
}

/** Which wanted styles the mentor has, which not, and whether he can change. */
export function tellStyle({ wantedStyles: wanted }: ClientSide, { styles }: MentorSide): Told {
  if (styles === undefined || wanted === undefined) return []
  const present = wanted.filter((each) => styles.includes(each))
  const told = [
    { reason: 'wanted-style', values: present },
    { reason: 'other-style', values: wanted.filter((each) => !styles.includes(each)) },
    { reason: 'can-switch-style', values: styles.length > 1 ? styles : [] },
  ] as const
  const found = told.filter(({ values }) => values.length > 0)
  return wanted.length > 0 ? found : [{ reason: 'any-style', values: [] }, ...found]
}
