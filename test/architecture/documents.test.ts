import { globSync, readFileSync } from 'node:fs'
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
