import { describe, expect, it } from 'vitest'
import { safeFileName } from './file-name.js'

const named = (name: string) => safeFileName(name, 'application/pdf')

describe('the name of a file', () => {
  it('stays as it was sent, in any script, with its emoji', () => {
    for (const name of ['Zorgplan 2026.pdf', 'Größe & zó.pdf', 'خطة.pdf', '📄 plan 👩‍⚕.pdf']) {
      expect(named(name).replaceAll('\u200d', '')).toBe(
        name.normalize('NFC').replaceAll('\u200d', ''),
      )
    }
  })

  it('is no path, not hidden, and has no meaning to a computer', () => {
    expect(named('../../etc/passwd')).toBe('passwd.pdf')
    expect(named('C:\\Users\\Ilona\\plan.pdf')).toBe('plan.pdf')
    expect(named('...plan.pdf')).toBe('plan.pdf')
    expect(named('.htaccess')).toBe('htaccess.pdf')
    expect(named('a:b*c?"d<e>f|g.pdf')).toBe('a-b-c--d-e-f-g.pdf')
    expect(named('CON.pdf')).toBe('document.pdf')
    expect(named('')).toBe('document.pdf')
    expect(named('   .pdf')).toBe('document.pdf')
  })

  it('carries no line ends, signs that write backwards, or signs that nobody sees', () => {
    expect(named('plan\r\nSet-Cookie: a=b.pdf')).toBe('planSet-Cookie- a=b.pdf')
    expect(named('plan\u202Efdp.exe')).toBe('planfdp-exe.pdf')
    expect(named('pl\u200Ban\u0000\u2028.pdf')).toBe('plan.pdf')
    expect(named('half \ud83d.pdf')).toBe('half \ufffd.pdf')
  })

  it('ends as what the file is', () => {
    expect(named('plan.exe')).toBe('plan-exe.pdf')
    expect(named('plan.PDF')).toBe('plan.pdf')
    expect(named('plan')).toBe('plan.pdf')
    expect(safeFileName('foto.jpeg', 'image/jpeg')).toBe('foto.jpeg')
    expect(safeFileName('foto.heic', 'image/jpeg')).toBe('foto-heic.jpg')
  })

  it('is never endless', () => {
    expect(named(`${'a'.repeat(5000)}.pdf`)).toHaveLength(104)
  })
})
