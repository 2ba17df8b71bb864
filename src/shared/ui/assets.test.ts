import { describe, expect, it } from 'vitest'
import { assetNames, loadAssets } from './assets.js'

const manifest = Object.fromEntries(assetNames.map((name) => [name, `hash-${name}`]))

describe('finding the built files', () => {
  it('gives each file its address under the base', () => {
    const assets = loadAssets(JSON.stringify(manifest), 'base')
    expect(assets.href('main.css')).toBe('base/hash-main.css')
  })

  it('does not double a slash at the end of the base', () => {
    expect(loadAssets(JSON.stringify(manifest), 'base/').href('icon.svg')).toBe(
      'base/hash-icon.svg',
    )
  })

  it('stops at once when the build left a file out', () => {
    const { 'main.css': _left, ...incomplete } = manifest
    expect(() => loadAssets(JSON.stringify(incomplete), 'base')).toThrow('main.css')
  })
})
