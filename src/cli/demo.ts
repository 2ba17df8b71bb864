import { fileURLToPath } from 'node:url'
import type { Config } from '../config.js'
import { demoNames, makeDemo, makeDemoLink, type DemoName } from '../demo/index.js'
import { openOffice, type Office } from '../office.js'
import { installationSecret } from '../secrets.js'
import { serveOffice } from '../serve.js'
import { createIds } from '../shared/ids/index.js'
import type { Command, ExitCode, Terminal } from './command.js'
import { readDemoConfig, withFreePort } from './demo-config.js'
import { forgetPlace, notePlace } from './demo-place.js'
import { faultsIn } from './faults-in.js'

const caseload = fileURLToPath(new URL('../../examples/amsterdam-caseload.csv', import.meta.url))

/** `naast demo`: an office to look at, until it is stopped. */
export const demoCommand: Command = {
  name: 'demo',
  usage: '',
  summary: 'Opent een kantoor met voorbeeldgegevens, alleen op deze computer.',
  run: runDemo,
}

async function runDemo(_: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const wanted = readDemoConfig(terminal)
  if (!wanted.ok) {
    terminal.note(wanted.reason)
    return 2
  }
  const config = await withFreePort(wanted.value)
  const office = config.ok ? await openOffice({ config: config.value, log: terminal.note }) : config
  if (!office.ok || !config.ok) {
    terminal.note(office.ok ? '' : office.reason)
    return 1
  }
  try {
    return await showOffice(config.value, office.value, terminal)
  } finally {
    await office.value.close()
  }
}

async function showOffice(config: Config, office: Office, terminal: Terminal): Promise<ExitCode> {
  const { clock, note, stopped } = terminal
  const newId = createIds(clock)
  const { database } = office
  const secret = await installationSecret(config)
  const made = await makeDemo({ database, caseload, secret, now: clock(), newId, log: note })
  if (!made.ok) {
    note('In deze map staan echte gegevens. Kies met NAAST_DATA een andere map.')
    return 2
  }
  const place = { url: config.baseUrl, organisationId: made.value }
  const served = await serveOffice({
    config,
    office,
    clock,
    isDemo: true,
    logFault: faultsIn(terminal),
  })
  await notePlace(config.dataFolder, place)
  const link = (who: DemoName) => makeDemoLink({ ...place, database, clock, newId }, who)
  const links = Object.fromEntries(
    await Promise.all(demoNames.map(async (who) => [who, await link(who)] as const)),
  )
  announce(terminal, { url: config.baseUrl, links })
  await stopped
  await forgetPlace(config.dataFolder)
  await served.stop()
  return 0
}

/** Prints the address and the links; the last line is for programs. */
function announce({ say }: Terminal, ready: { url: string; links: Record<string, string> }) {
  say(`Naast staat klaar op ${ready.url}`)
  say('Meld u aan met een van deze adressen. Elk werkt één keer.')
  for (const [who, link] of Object.entries(ready.links)) {
    say(`  ${who.padEnd(12)} ${link}`)
  }
  say(
    `Een nieuw adres: npm run naast -- demo-link ${demoNames[0]} (of ${demoNames.slice(1).join(', ')}).`,
  )
  say('Stoppen: Ctrl+C.')
  say(`NAAST_READY ${JSON.stringify(ready)}`)
}
