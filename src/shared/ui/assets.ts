/** The files of the screen that pages may name; the build gives each a name with a hash. */
export const assetNames = ['main.css', 'enhance.js', 'icon.svg', 'font-latin.woff2'] as const

/** One of the files a page may name. */
export type AssetName = (typeof assetNames)[number]

/** Where the built files are served. */
export type Assets = { href: (name: AssetName) => string }

/**
 * Reads the manifest the build wrote and gives the address of each file under `base`.
 * Throws when the manifest is unreadable or lacks a file: then the build is broken.
 */
export function loadAssets(manifestJson: string, base: string): Assets {
  const manifest = JSON.parse(manifestJson) as Record<string, unknown>
  const addresses = new Map(assetNames.map((name) => [name, addressOf(manifest, name, base)]))
  return { href: (name) => addresses.get(name) ?? '' }
}

function addressOf(manifest: Record<string, unknown>, name: AssetName, base: string): string {
  const file = manifest[name]
  if (typeof file !== 'string') {
    throw new Error(`The asset manifest lacks ${name}. Run the build again.`)
  }
  return `${base.replace(/\/$/, '')}/${file}`
}
