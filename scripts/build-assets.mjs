// Bundles style sheet, fonts and browser modules into dist/public, under names with a hash, and
// writes manifest.json: plain name → built name. Pages read it through src/shared/ui/assets.ts.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const outputFolder = path.resolve(process.argv[2] ?? path.join(root, 'dist', 'public'))

const entries = ['src/shared/ui/styles/main.css', 'src/browser/enhance.ts', 'src/browser/icon.svg']

/** The one font file that every page asks for, so that it can be fetched early. */
const preloadedFont = { file: 'source-sans-3-latin-wght-normal.woff2', as: 'font-latin.woff2' }

async function bundle() {
  return build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: outputFolder,
    outbase: root,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    metafile: true,
    legalComments: 'none',
    target: ['chrome109', 'firefox115', 'safari16'],
    loader: { '.woff2': 'file', '.svg': 'copy' },
    logLevel: 'warning',
  })
}

/** From plain names to built names: the entry files, and the preloaded font. */
function manifestOf(metafile) {
  const manifest = {}
  for (const [output, { entryPoint, inputs }] of Object.entries(metafile.outputs)) {
    const built = path.basename(output)
    const [source] = Object.keys(inputs)
    if (entries.includes(entryPoint ?? source)) {
      manifest[path.basename(entryPoint ?? source).replace(/\.ts$/, '.js')] = built
    }
    if (source !== undefined && path.basename(source) === preloadedFont.file) {
      manifest[preloadedFont.as] = built
    }
  }
  return manifest
}

await rm(outputFolder, { recursive: true, force: true })
await mkdir(outputFolder, { recursive: true })
const { metafile } = await bundle()
const manifest = manifestOf(metafile)
await writeFile(path.join(outputFolder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
