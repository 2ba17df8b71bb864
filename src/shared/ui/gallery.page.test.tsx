import { describe, expect, it } from 'vitest'
import { htmlErrors } from '../../../test/html-errors.js'
import { htmlOf } from '../../../test/html-of.js'
import { GalleryPage } from './gallery.page.js'

const assets = { href: (name: string) => `assets/${name}` }
const page = await htmlOf(<GalleryPage assets={assets} draftUrl="drafts" />)

describe('a page with every component', () => {
  it('is valid HTML from doctype to end', async () => {
    expect(page.startsWith('<!doctype html>')).toBe(true)
    expect(await htmlErrors(page)).toEqual([])
  })

  it('shows what people typed as text, never as code', () => {
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  it('has no style or script of its own, because the policy would stop them', () => {
    expect(page).not.toMatch(/ style=| on[a-z]+=|<style|<script>/)
  })

  it('uses each id once', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  it('points only at ids that exist when it describes a field', () => {
    const described = [...page.matchAll(/aria-describedby="([^"]+)"/g)].flatMap(([, ids]) =>
      (ids ?? '').split(' '),
    )
    expect(described.filter((id) => !page.includes(` id="${id}"`))).toEqual([])
  })
})
