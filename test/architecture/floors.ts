/**
 * The floors of the house, lowest first: a folder may use its neighbours and what lies below it. This is
 * the one place where a noun gets its floor.
 */
export const floors: readonly (readonly string[])[] = [
  ['shared', 'routes.ts', 'config.ts'],
  ['law', 'organisations', 'users', 'audit'],
  ['clients', 'mentors', 'institutions'],
  ['mentorships'],
  ['visits', 'decisions'],
  ['imports', 'reports'],
  ['home', 'search', 'insight'],
  ['app.ts', 'main.ts', 'cli.ts', 'cli'],
]

/** Code for the reader's browser: it is bundled apart and shares nothing with the server. */
export const browserFolder = 'src/browser/'

/** The number of the floor a path under `src` lies on; -1 when it has no place. */
export function floorOf(path: string): number {
  const [, name = ''] = path.split('/')
  return floors.findIndex((floor) => floor.includes(name))
}

/** The unit with a door of its own: a noun, or a topic within `shared`. */
export function unitOf(path: string): string {
  const parts = path.split('/')
  const depth = parts[1] === 'shared' ? 3 : 2
  return parts.slice(0, depth).join('/')
}
