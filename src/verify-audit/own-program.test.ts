import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = 'src/verify-audit'

describe('the checker of the log', () => {
  it('uses nothing of the app: only its own files, Node and the driver of the database', () => {
    const files = readdirSync(folder).filter((name) => /(?<!\.test)\.ts$/.test(name))
    const imports = files.flatMap((name) =>
      [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/from '([^']+)'/g)].map(
        ([, from]) => from,
      ),
    )
    expect(imports.length).toBeGreaterThan(10)
    expect(
      imports.filter((from) => !/^(\.\/[a-z.-]+\.js|node:[a-z/]+|pg)$/.test(from ?? '')),
    ).toEqual([])
  })
})
