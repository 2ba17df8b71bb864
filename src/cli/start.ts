import { readConfig, type Config } from '../config.js'
import { openOffice, type Office } from '../office.js'
import { exposedSecret } from '../secrets.js'
import { serveOffice } from '../serve.js'
import { setUpLinkIfEmpty } from '../users/index.js'
import type { Command, ExitCode, Terminal } from './command.js'
import { faultsIn } from './faults-in.js'

/** `naast start`: the office on its own data, until it is stopped; what `npm start` runs. */
export const startCommand: Command = {
  name: 'start',
  usage: '',
  summary: 'Opent uw eigen kantoor. Hetzelfde als: npm start',
  run: runStart,
}

async function runStart(_: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { environment, say, note } = terminal
  const config = readConfig(environment)
  if (!config.ok) {
    note(config.reason)
    return 2
  }
  const unfit = unfitPort(config.value) ?? (await exposedSecret(config.value))
  if (unfit !== undefined) {
    note(unfit)
    return 2
  }
  const office = await openOffice({ config: config.value, log: say })
  if (!office.ok) {
    note(office.reason)
    return 2
  }
  try {
    return await openDoors(config.value, office.value, terminal)
  } finally {
    await office.value.close()
  }
}

function unfitPort({ port }: Config): string | undefined {
  return port === 0
    ? 'Kies met PORT een vaste poort: het adres van uw kantoor moet morgen hetzelfde zijn.'
    : undefined
}

async function openDoors(config: Config, office: Office, terminal: Terminal): Promise<ExitCode> {
  const { clock, say, note, stopped } = terminal
  const logFault = faultsIn(terminal)
  const served = await serveOffice({ config, office, clock, isDemo: false, logFault }).catch(
    (error: unknown) => whyNotServed(error, config),
  )
  if (typeof served === 'string') {
    note(served)
    return 2
  }
  say(`Naast staat klaar op ${served.url}`)
  const { database } = office
  const link = await setUpLinkIfEmpty({ database, clock, baseUrl: served.url })
  if (link !== undefined) {
    say(`Er is nog geen account. Richt Naast binnen een dag in via: ${link}`)
  }
  await stopped
  await served.stop()
  return 0
}

/** Says why nothing can listen there: a port in use, or a host that is not here; the rest is a bug. */
function whyNotServed(error: unknown, { host, port }: Config): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') {
    return `Poort ${port} is al in gebruik. Kies een andere met PORT.`
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `Op het adres ${host} kan Naast niet luisteren. Kies een ander met HOST.`
  }
  throw error
}
