import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Packages = Readonly<Record<string, string>>
type Manifest = {
  readonly dependencies: Packages
  readonly devDependencies: Packages
  readonly optionalDependencies: Packages
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const page = readFileSync('docs/dependencies.md', 'utf8')
const sections = [
  ['What runs', manifest.dependencies],
  ['What builds and checks', manifest.devDependencies],
  ['What is there when it can be', manifest.optionalDependencies],
] as const

describe('the packages we lean on', () => {
  it.each(sections)('all have their reason on the page, and no others: %s', (title, packages) => {
    expect(namesUnder(title)).toEqual(Object.keys(packages).toSorted())
  })

  it.each(sections)('are pinned to one version: %s', (_, packages) => {
    const loose = Object.entries(packages).filter(([, version]) => !/^\d+\.\d+\.\d/.test(version))
    expect(loose).toEqual([])
  })

  it('number at most 25 at run time', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(25)
  })

  it('come from no particular registry', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"')
  })
})

function namesUnder(title: string): string[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(title)) ?? ''
  return [...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name ?? '').toSorted()
}
