import { describe, expect, it } from 'vitest'
import { aStatement } from '../../../test/factories/a-letter.js'
import { htmlOf } from '../../../test/html-of.js'
import { StatementEntry } from './statement-worth.js'

const question = 'Wil Hanne een eigen flat?'

function shown(about: string, reasons: string | null = null) {
  const statement = { ...aStatement, about, reasons }
  return htmlOf(
    <StatementEntry
      statement={statement}
      worth="by-mentor"
      name="Hanne"
      locale="nl"
      question={question}
    />,
  )
}

describe('a statement on the page of a question', () => {
  it('says what it is about, unless that is the very question', async () => {
    expect(await shown('Een eigen flat')).toContain('<dt>Over</dt>')
    expect(await shown(` ${question}\n`)).not.toContain('<dt>Over</dt>')
    expect(await shown(question)).not.toContain('<dl')
    expect(await shown(question, 'Begrijpt de uitleg niet')).toContain('Begrijpt de uitleg niet')
  })

  it('has its worth in two words, and the sentence beneath', async () => {
    expect(await shown(question)).toMatch(
      /<span>Telt niet<\/span><\/span><\/p><p>Een mentor mag dit niet vaststellen\.<\/p>/,
    )
  })
})
