import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrastOf, palettesOf } from './contrast.js'

const themes = palettesOf(readFileSync(new URL('styles/tokens.css', import.meta.url), 'utf8'))

const tones = ['calm', 'soon', 'late', 'never', 'paused', 'plain']
const notices = ['info', 'warning', 'success', 'error']
const grounds = ['ground', 'surface', 'sunken', 'brand-soft', ...notices.map((n) => `${n}-ground`)]

/** Text people read at length: enhanced contrast (WCAG 1.4.6). */
const bodyText: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['ink-soft', ground],
  ]),
  ...tones.map((tone): [string, string] => [tone, `${tone}-ground`]),
]

/** Text of links, buttons and errors (WCAG 1.4.3). */
const otherText: [string, string][] = [
  ...grounds.map((ground): [string, string] => ['brand', ground]),
  ...grounds.map((ground): [string, string] => ['brand-strong', ground]),
  ...notices.map((notice): [string, string] => [notice, `${notice}-ground`]),
  ['error', 'surface'],
  ['warning', 'surface'],
  ['on-brand', 'brand'],
  ['on-brand', 'brand-strong'],
  ['on-header', 'header'],
  ['on-header', 'header-strong'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-strong'],
]

/** Edges and signs that carry meaning (WCAG 1.4.11). */
const signs: [string, string][] = [
  ...tones.map((tone): [string, string] => [tone, 'surface']),
  ...tones.map((tone): [string, string] => [`${tone}-edge`, 'surface']),
  ['field-border', 'surface'],
  ['field-border', 'ground'],
  ['sun', 'header-strong'],
  ['sun', 'header'],
  ['focus-outline', 'focus-ring'],
  ['focus-outline', 'ground'],
  ['focus-outline', 'surface'],
]

describe.each(Object.entries(themes))('the colours of the %s theme', (_name, palette) => {
  it.each(bodyText)('lets everyone read text in %s on %s', (front, back) => {
    expect(contrastOf(palette, front, back)).toBeGreaterThanOrEqual(7)
  })

  it.each(otherText)('keeps %s on %s readable', (front, back) => {
    expect(contrastOf(palette, front, back)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(signs)('keeps %s visible against %s', (front, back) => {
    expect(contrastOf(palette, front, back)).toBeGreaterThanOrEqual(3)
  })
})
