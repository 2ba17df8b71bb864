import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue/whole-catalogue.js'
import { dpiaAnnex, registerOf, registerPage } from './register.js'

describe('the register of processing', () => {
  it('names the processing of clients with its ground and that it is tender', () => {
    const dossier = registerOf(catalogue).find(({ kind }) => kind === 'dossier')
    expect(dossier).toMatchObject({ hasSpecial: true })
    expect(dossier?.owners).toContain('client')
    expect(dossier?.what.length).toBeGreaterThan(15)
  })

  it.each([
    ['docs/privacy/register.md', registerPage],
    ['docs/privacy/dpia-annex.md', dpiaAnnex],
  ])(
    'stands in %s as the catalogue has it; `npm run privacy-pages` writes it anew',
    (file, page) => {
      expect(readFileSync(file, 'utf8')).toBe(page(catalogue))
    },
  )
})
