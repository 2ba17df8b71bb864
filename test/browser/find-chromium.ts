import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const packages = 'chromium fonts-noto-core'

/**
 * The path of a Chromium that can be started: `CHROMIUM`, else one on the PATH, else one installed from Debian
 * when we are root. Throws a sentence that says what to do when there is none.
 */
export function findChromium(): string {
  const own = process.env['CHROMIUM']
  if (own !== undefined && own !== '') return own
  const found = onPath() ?? (process.getuid?.() === 0 ? installed() : undefined)
  if (found !== undefined) return found
  throw new Error(
    `The browser tests need Chromium. Install it (apt-get install ${packages}) or set CHROMIUM.`,
  )
}

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).concat('/usr/bin', '/snap/bin')
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return paths.find(isExecutable)
}

// Several test files may look at once: the lock lets one install and the others find the result.
function installed(): string | undefined {
  console.info('Chromium is missing: installing it, which takes a minute or two.')
  const install = `command -v chromium || { apt-get update -q && apt-get install -qy ${packages}; }`
  spawnSync('flock', [join(tmpdir(), 'naast-apt.lock'), 'sh', '-c', install], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return onPath()
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
