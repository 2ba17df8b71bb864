import { demoNames, isDemoName, makeDemoLink } from '../demo/index.js'
import { joinOffice } from '../office.js'
import { routes } from '../routes.js'
import { createIds } from '../shared/ids/index.js'
import { readArguments } from './arguments.js'
import type { Command, ExitCode, Terminal } from './command.js'
import { readDemoConfig } from './demo-config.js'
import { readPlace } from './demo-place.js'
import { refuse } from './refusal.js'

/** `naast demo-link`: a fresh one-time link into the demonstration that runs. */
export const demoLinkCommand: Command = {
  name: 'demo-link',
  usage: `${demoNames.join('|')} [--json]`,
  summary: 'Maakt een nieuw adres om u aan te melden in de demonstratie die draait.',
  run: runDemoLink,
}

async function runDemoLink(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const json = args.includes('--json')
  const given = readArguments(args, { json: { type: 'boolean' } })
  const who = given.ok ? given.value.words[0] : undefined
  if (!isDemoName(who)) {
    const message = `Zeg voor wie het adres is: ${demoNames.join(', ')}.`
    return refuse(terminal, { code: 'usage', message, json })
  }
  const config = readDemoConfig(terminal)
  if (!config.ok) {
    return refuse(terminal, { code: 'config', message: config.reason, json })
  }
  const place = await readPlace(config.value.dataFolder)
  if (place === undefined || !(await answers(place.url))) {
    const message = 'De demonstratie draait niet. Start haar met: npm run demo'
    return refuse(terminal, { code: 'not-running', message, json })
  }
  const office = await joinOffice({ config: config.value, log: terminal.note })
  if (!office.ok) {
    return refuse(terminal, { code: 'office', message: office.reason, json })
  }
  const { database } = office.value
  const { clock } = terminal
  const link = await makeDemoLink({ ...place, database, clock, newId: createIds(clock) }, who)
  await office.value.close()
  terminal.say(json ? JSON.stringify({ who, link }) : link)
  return 0
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}${routes.health}`).then(
    () => true,
    () => false,
  )
}
