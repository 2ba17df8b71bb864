import { installationSecret } from '../secrets.js'
import { createIds } from '../shared/ids/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import {
  giveRoleAtTerminal,
  rolesAtTerminal,
  type GivenRole,
  type GiveRoleRefusal,
  type RoleToGive,
} from '../users/index.js'
import { readArguments } from './arguments.js'
import type { Command, ExitCode, Terminal } from './command.js'
import { organisationMeant } from './organisation-meant.js'
import { refuse } from './refusal.js'
import { withOffice } from './with-office.js'

/** `naast give-role`: an invitation by the keeper of the machine, logged and told to the coordinators. */
export const giveRoleCommand: Command = {
  name: 'give-role',
  usage: `${rolesAtTerminal.join('|')} --email ADRES [--organisation NAAM] [--name NAAM] [--json]`,
  summary:
    'Nodigt iemand uit in een rol, als geen coördinator dat kan. De link werkt een uur; coördinatoren krijgen bericht.',
  run: runGiveRole,
}

const sentences: Record<GiveRoleRefusal, string> = {
  'no-address': 'Geef met --email een e-mailadres, zoals naam@voorbeeld.nl.',
  'has-role': 'Wie dit adres heeft, heeft deze rol daar al.',
}

async function runGiveRole(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const json = args.includes('--json')
  const asked = readAsked(args)
  if (!asked.ok) {
    return refuse(terminal, { code: 'usage', message: asked.reason, json })
  }
  return withOffice<GivenRole>(terminal, {
    json,
    how: 'joined',
    work: async ({ database }, config) => {
      const { clock } = terminal
      const { called, ...wanted } = asked.value
      const organisation = await organisationMeant(database, called)
      if (!organisation.ok) {
        return organisation
      }
      const secret = await installationSecret(config)
      const place = { database, clock, newId: createIds(clock), secret, baseUrl: config.baseUrl }
      const given = await giveRoleAtTerminal(place, { ...wanted, organisation: organisation.value })
      return given.ok ? given : refused(sentences[given.reason])
    },
    sentence: ({ link, coordinatorsTold }) =>
      `Geef deze link. Hij werkt één keer, een uur lang: ${link}\n` +
      `Coördinatoren die bericht krijgen: ${coordinatorsTold}.`,
  })
}

type Asked = Omit<RoleToGive, 'organisation'> & { called: string | undefined }

function readAsked(args: readonly string[]): Result<Asked, string> {
  const text = { type: 'string' } as const
  const options = {
    email: text,
    organisation: text,
    name: text,
    json: { type: 'boolean' },
  } as const
  const given = readArguments(args, options)
  if (!given.ok) {
    return given
  }
  const { email, organisation, name } = given.value.options
  const role = rolesAtTerminal.find((known) => known === given.value.words[0])
  if (role === undefined) {
    return refused(`Noem een rol: ${rolesAtTerminal.join(', ')}.`)
  }
  if (typeof email !== 'string') {
    return refused(sentences['no-address'])
  }
  return ok({ role, email, called: wordIn(organisation), name: wordIn(name) })
}

function wordIn(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
