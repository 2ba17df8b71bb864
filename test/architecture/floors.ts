/**
 * The floors of the house, lowest first: a folder may use its neighbours and what lies below. This is
 * the one place where a noun gets its floor.
 */
export const floors: readonly (readonly string[])[] = [
  ['shared', 'verify-audit', 'routes.ts', 'routes-to-a-match.ts', 'config.ts'],
  ['law', 'organisations', 'users', 'audit', 'keys', 'matching', 'places'],
  ['clients', 'mentors', 'institutions'],
  ['mentorships', 'referrals'],
  ['authority'],
  [
    'visits',
    'decisions',
    'evidence',
    'living-wills',
    'permissions',
    'documents',
    'sealed-notes',
    'match-profiles',
    'waiting-list',
    'proposals',
  ],
  ['imports', 'reports', 'reminders', 'backup', 'generate', 'log-review', 'who-looked'],
  ['home', 'search', 'insight', 'team', 'dossiers', 'privacy', 'retention'],
  ['policy', 'cli', 'demo'],
]

/** Code for the reader's browser: it is bundled apart and shares nothing with the server. */
export const browserFolder = 'src/browser/'

/**
 * The number of the floor a path under `src` lies on; -1 when its folder has no place. A file directly under
 * `src` puts the house together, so it stands on top, unless it is named among the floors.
 */
export function floorOf(path: string): number {
  const [, name = '', ...inside] = path.split('/')
  const floor = floors.findIndex((names) => names.includes(name.replace('.test.', '.')))
  return floor === -1 && inside.length === 0 ? floors.length - 1 : floor
}

/** The unit with a door of its own: a noun, or a topic within `shared`. */
export function unitOf(path: string): string {
  const parts = path.split('/')
  const depth = parts[1] === 'shared' ? 3 : 2
  return parts.slice(0, depth).join('/')
}
