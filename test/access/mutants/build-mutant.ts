import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import type { Entry } from '../app-under-proof.js'
import type { CodeMutant } from './code-mutant.js'

/** Bundles the application with one fault in it. Throws when the text to change is not there, or it does not build. */
export async function buildMutant(mutant: CodeMutant, nth: number): Promise<Entry> {
  const outfile = resolve('dist/tools/mutants', `${process.pid}-${nth}.mjs`)
  await build({
    entryPoints: [resolve('test/access/app-entry.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
    plugins: [planting(mutant)],
  })
  return (await import(pathToFileURL(outfile).href)) as Entry
}

function planting({ name, file, from, to }: CodeMutant): Plugin {
  const place = resolve(file)
  return {
    name: 'plant a fault',
    setup(building) {
      building.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
        if (path !== place) {
          return undefined
        }
        const text = readFileSync(path, 'utf8')
        if (!text.includes(from)) {
          throw new Error(`The mutant "${name}" finds nothing to change in ${file}`)
        }
        return { contents: text.replace(from, () => to), loader: file.endsWith('x') ? 'tsx' : 'ts' }
      })
    },
  }
}
