// Writes the bill of materials of what runs (CycloneDX, from the lock file) to the terminal: `npm run -s sbom`.
// npm names the product after the folder it stands in; that name, and any address of a registry, are left out.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const asked = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']
const { stdout, stderr, status } = spawnSync('npm', asked, { encoding: 'utf8', maxBuffer: 1e8 })
if (status !== 0) {
  console.error(stderr)
  process.exit(1)
}
const bill = JSON.parse(stdout)
bill.metadata.component.name = JSON.parse(readFileSync('package.json', 'utf8')).name

// npm's own `--omit dev` also drops what a tool happens to share with the product.
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
const running = Object.entries(lock).filter(([, { dev }]) => dev !== true)
const names = new Set(
  running.map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`),
)
bill.components = bill.components.filter(({ name, version }) => names.has(`${name}@${version}`))
const kept = new Set([bill.metadata.component, ...bill.components].map((part) => part['bom-ref']))
bill.dependencies = bill.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) }))
for (const part of bill.components) {
  part.externalReferences = part.externalReferences?.filter(({ type }) => type !== 'distribution')
}
const text = JSON.stringify(bill, null, 2)
if (text.includes(process.cwd())) {
  console.error('The bill of materials names a folder of this machine.')
  process.exit(1)
}
console.log(text)
