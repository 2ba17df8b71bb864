import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { floors } from './floors.js'

describe('the glossary', () => {
  const glossary = readFileSync('docs/glossary.md', 'utf8')

  it('has a word for every table', () => {
    const tables = globSync('db/migrations/*.sql').flatMap((path) => tablesIn(path))
    expect(tables.filter((table) => !glossary.includes(`\`${table}\``))).toEqual([])
  })

  it('has a word for every noun', () => {
    const nouns = floors.slice(1, -1).flat()
    expect(nouns.filter((noun) => !glossary.includes(`src/${noun}\``))).toEqual([])
  })
})

describe('the page on architecture', () => {
  const page = readFileSync('docs/architecture.md', 'utf8')
  const rows = page.split('\n').filter((line) => /^\|.*`/.test(line))

  it('shows every folder on its own floor, from the ground up', () => {
    const shown = rows.toReversed().map((row) => namesIn(row).filter((name) => isFolder(name)))
    const built = floors.map((names) => names.filter((name) => isFolder(name)).toSorted())
    expect(shown.map((names) => names.toSorted())).toEqual(built)
  })

  function namesIn(row: string): string[] {
    return [...row.matchAll(/`([\w-]+)(?:\/\*)?`/g)].map(([, name]) => name ?? '')
  }

  function isFolder(name: string): boolean {
    return existsSync(`src/${name}/README.md`)
  }
})

describe('a page of the documentation', () => {
  const pages = [...globSync('*.md'), ...globSync('{docs,bench,examples}/**/*.md')]

  it.each(pages)('%s links to nothing that is not there', (page) => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#]+)[^)]*\)/g)]
    const own = links.map(([, link]) => link ?? '').filter((link) => !link.includes('://'))
    expect(own.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([])
  })
})

describe('the decisions', () => {
  const pages = globSync('docs/decisions/[0-9]*.md').toSorted()

  it('are numbered without a gap', () => {
    const numbers = pages.map((path) => Number(/\d{4}/.exec(path)?.[0]))
    expect(numbers).toEqual(pages.map((_, index) => index + 1))
  })

  it.each(pages)(
    '%s tells context, choice, alternatives and when to revisit, in 40 lines',
    (path) => {
      const text = readFileSync(path, 'utf8')
      const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title)
      expect(headings).toEqual(['Context', 'Choice', 'Alternatives', 'When to revisit'])
      expect(text.split('\n').length).toBeLessThanOrEqual(40)
    },
  )
})

function tablesIn(path: string): string[] {
  const found = readFileSync(path, 'utf8').matchAll(/create table (?:if not exists )?(\w+)/gi)
  return [...found].map(([, table]) => table ?? '')
}
