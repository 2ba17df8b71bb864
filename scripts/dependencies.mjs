// Counts what runs beside our own code, from the lock file: `npm run -s dependencies`. Ends with one line of JSON.
import { readFileSync } from 'node:fs'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
const direct = Object.keys(lock[''].dependencies)
const running = Object.entries(lock).filter(([path, { dev }]) => path !== '' && dev !== true)
const always = running.filter(([, { optional, devOptional }]) => !optional && !devOptional)
const withScripts = Object.entries(lock).filter(([, { hasInstallScript }]) => hasInstallScript)

for (const name of direct) console.log(`${name} ${lock[`node_modules/${name}`].version}`)
console.log(
  JSON.stringify({
    direct: direct.length,
    transitive: always.length,
    forSomePlatform: running.length - always.length,
    withInstallScript: withScripts.length,
  }),
)
