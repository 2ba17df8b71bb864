// Runs a TypeScript file outside src (a benchmark, a generator): `node scripts/run-ts.mjs FILE [arguments]`.
// Bundles it with esbuild because Node strips types but knows neither `.tsx` nor `.js` endings of `.ts` files.
import { spawnSync } from 'node:child_process'
import { basename, resolve } from 'node:path'
import { build } from 'esbuild'

const [file, ...args] = process.argv.slice(2)
if (file === undefined) throw new Error('Name the file to run.')

const outfile = resolve('dist/tools', `${basename(file).replace(/\.tsx?$/, '')}.js`)
await build({
  entryPoints: [file],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
})
const run = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...args], {
  stdio: 'inherit',
})
process.exitCode = run.status ?? 1
