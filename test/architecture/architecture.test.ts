import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { architecture } from './architecture.js'
import { floors } from './floors.js'
import type { SourceFile } from './source-file.js'

const house = globSync([
  '{src,test}/**/*.{ts,tsx,md}',
  '{bench,db,docs,examples,scripts}/**/*.{ts,mjs,sql,md,csv,png}',
])
  .filter((path) => !path.endsWith('.generated.ts'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

describe('our own house', () => {
  it('is seen at all', () => {
    expect(house.filter(({ path }) => path.startsWith('src/')).length).toBeGreaterThan(20)
  })

  it('has one place on the floors for every name', () => {
    const names = floors.flat()
    expect(names).toEqual([...new Set(names)])
  })

  it.each(Object.entries(architecture))('%s', (_, violationsIn) => {
    expect(violationsIn(house).map(({ path, what }) => `${path} ${what}`)).toEqual([])
  })
})

describe('a house in good order', () => {
  const good = [
    file('src/visits/visit.ts', "import type { Client } from '../clients/index.js'"),
    file('src/visits/visit.store.ts', "import { Client } from './visit.js'; sql`select 1`"),
    file('src/clients/index.ts', "export { client } from './client.js'"),
    file('src/clients/client.ts', "import { href } from '../routes.js'\n// new Date() is banned"),
    file('src/clients/client.test.ts', "import { testApp } from '../../test/test-app.js'"),
    file('src/routes.ts', "export const visits = '/visits'"),
    file('src/shared/calendar/index.ts', 'new Date()'),
    file('src/shared/engine/folder.ts', "const folder = '/var/lib/naast'; path.split('/')"),
    file('src/app.ts', "import { visit } from './visits/index.js'"),
    file('src/visits/index.ts', ''),
    file('test/test-app.ts', ''),
    file('test/README.md', ''),
    file('src/README.md', ''),
    ...['visits', 'clients', 'shared', 'shared/calendar', 'shared/engine'].map((folder) =>
      file(`src/${folder}/README.md`, ''),
    ),
  ]

  it.each(Object.entries(architecture))('is left in peace: %s', (_, violationsIn) => {
    expect(violationsIn(good)).toEqual([])
  })
})

describe('a house with one thing wrong', () => {
  it.each([
    [
      'a client that knows visits',
      'imports go down the floors, never up',
      [
        file('src/clients/client.ts', "import { visit } from '../visits/index.js'"),
        file('src/visits/index.ts', ''),
      ],
    ],
    [
      'shared code that knows a noun by type',
      'imports go down the floors, never up',
      [
        file('src/shared/http/index.ts', "import type { User } from '../../users/index.js'"),
        file('src/users/index.ts', ''),
      ],
    ],
    [
      'routes.ts that knows a noun',
      'imports go down the floors, never up',
      [
        file('src/routes.ts', "export { x } from './clients/index.js'"),
        file('src/clients/index.ts', ''),
      ],
    ],
    [
      'a product that leans on its tests',
      'imports go down the floors, never up',
      [file('src/visits/visit.ts', "await import('../../test/factories/index.js')")],
    ],
    [
      'a server that runs browser code',
      'imports go down the floors, never up',
      [file('src/app.ts', "import './browser/autosave.js'"), file('src/browser/autosave.ts', '')],
    ],
    [
      'a folder without a floor',
      'every folder stands on exactly one floor',
      [file('src/utils/text.ts', '')],
    ],
    [
      'a neighbour through the window',
      'a noun is entered only through its index.ts',
      [
        file('src/visits/visit.ts', "import { client } from '../clients/client.js'"),
        file('src/clients/client.ts', ''),
      ],
    ],
    [
      'two files in a circle',
      'nothing depends on itself in a circle',
      [file('src/clients/a.ts', "import './b.js'"), file('src/clients/b.ts', "import './a.js'")],
    ],
    [
      'two nouns in a circle',
      'nothing depends on itself in a circle',
      [
        file('src/clients/index.ts', ''),
        file('src/clients/a.ts', "import '../mentors/index.js'"),
        file('src/mentors/index.ts', ''),
        file('src/mentors/b.ts', "import '../clients/index.js'"),
      ],
    ],
    [
      'a rule that reads the database',
      'rules know no web, no database and no files',
      [
        file('src/visits/visit.ts', "import { findVisit } from './visit.store.js'"),
        file('src/visits/visit.store.ts', ''),
      ],
    ],
    [
      'a policy that knows the web',
      'rules know no web, no database and no files',
      [file('src/visits/visit.policy.ts', "import type { Context } from 'hono'")],
    ],
    [
      'a noun that looks at the clock',
      'the clock and chance come in as arguments',
      [file('src/visits/visit.ts', 'const now = Date.now()')],
    ],
    [
      'a noun that makes its own id',
      'the clock and chance come in as arguments',
      [file('src/visits/visit.ts', 'const id = crypto.randomUUID()')],
    ],
    [
      'a route with typed SQL',
      'SQL lives in stores',
      [file('src/visits/visit.routes.tsx', "db.selectFrom('visits')")],
    ],
    [
      'a route with SQL as text',
      'SQL lives in stores',
      [file('src/visits/visit.routes.tsx', "db.query('select id from visits where true')")],
    ],
    [
      'a button without its form token',
      'a form that posts is never written by hand',
      [file('src/visits/pages/visit.page.tsx', '<form class="x" method="post" action={a}>')],
    ],
    [
      'a page with its own URL',
      'URLs are written once, in routes.ts',
      [file('src/visits/pages/visit.page.tsx', '<a href="/visits/new">')],
    ],
    [
      'a test with its own URL',
      'URLs are written once, in routes.ts',
      [file('test/journeys/visit.test.ts', 'page.goto(`/visits/${id}`)')],
    ],
    [
      'a silent folder',
      'every folder explains itself in a README',
      [
        file('src/visits/pages/visit.page.tsx', ''),
        ...['src', 'src/visits'].map((folder) => file(`${folder}/README.md`, '')),
      ],
    ],
  ])('%s is caught: %s', (_, rule, files) => {
    expect(architecture[rule]?.(files)).toHaveLength(1)
  })
})

function file(path: string, text: string): SourceFile {
  return { path, text }
}
