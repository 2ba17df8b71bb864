import type { StatementRole } from '../../authority/index.js'

/** The names of those who stand beside the client, and of who records. */
export type MentorNames = readonly string[]

/**
 * Whether something was plainly stated by a mentor: by his role, or because it bears his name. A mentor who is
 * a nurse elsewhere is still the mentor here. WGBO 7:465; Wzd 3(2).
 */
export function isMentorsOwn(
  { byName, byRole }: { byName: string; byRole: StatementRole | null },
  mentors: MentorNames,
): boolean {
  const isByRole = byRole === 'mentor' || byRole === 'substitute'
  return isByRole || mentors.some((name) => plain(name) !== '' && plain(name) === plain(byName))
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}
