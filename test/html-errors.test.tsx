import { describe, expect, it } from 'vitest'
import { htmlErrors } from './html-errors.js'

describe('a page in good order', () => {
  it('has no errors', async () => {
    const page = (
      <html lang="nl">
        <head>
          <title>Vandaag</title>
        </head>
        <body>
          <svg viewBox="0 0 8 8" role="img" aria-label="Ritme">
            <circle cx="4" cy="4" r="2" />
          </svg>
        </body>
      </html>
    )
    expect(await htmlErrors(`<!doctype html>${String(page)}`)).toEqual([])
  })
})

describe('a part of a page with a slip', () => {
  it.each([
    ['a misspelt attribute', '<input type="text" maxlenght="3" aria-label="Naam">', 'maxlenght'],
    ['an identifier used twice', '<p id="a">Ja</p><p id="a">Nee</p>', 'no-dup-id'],
    ['a style of its own', '<p style="color: red">Dag</p>', 'no-inline-style'],
  ])('names %s', async (_, html, slip) => {
    expect(await htmlErrors(html)).toEqual([expect.stringContaining(slip)])
  })
})
