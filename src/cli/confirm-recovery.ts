import { organisationsByClock } from '../organisations/index.js'
import { installationSecret } from '../secrets.js'
import { createIds, isUuid } from '../shared/ids/index.js'
import { ok, refused } from '../shared/result/index.js'
import { confirmAsOperator, requestsToConfirm, type ConfirmRefusal } from '../users/index.js'
import { readArguments } from './arguments.js'
import type { Command, ExitCode, Terminal } from './command.js'
import { refuse } from './refusal.js'
import { withOffice } from './with-office.js'

/** `naast confirm-recovery`: the keeper of the machine as second person where there is no other one. */
export const confirmRecoveryCommand: Command = {
  name: 'confirm-recovery',
  usage: '[AANVRAAG] [--json]',
  summary:
    'Bevestigt als tweede persoon dat iemand nieuwe toegang krijgt; zonder aanvraag: de lijst.',
  run: runConfirm,
}

const sentences: Record<ConfirmRefusal, string> = {
  'not-there': 'Deze aanvraag is er niet.',
  'no-role': 'Deze persoon heeft daar geen rol meer.',
  'not-verified': 'Nog geen coördinator heeft vastgesteld wie dit is. Dat moet eerst.',
  already: 'Deze aanvraag is al bevestigd.',
  self: 'Dit gaat over uzelf. Een ander moet dit doen.',
  'same-person': 'U stelde zelf vast wie dit is. Een ander moet bevestigen.',
  'works-elsewhere': 'Deze persoon werkt ook bij een andere organisatie.',
}

async function runConfirm(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const json = args.includes('--json')
  const given = readArguments(args, { json: { type: 'boolean' } })
  const id = given.ok ? given.value.words[0] : undefined
  if (!given.ok || (id !== undefined && !isUuid(id))) {
    const message = given.ok ? 'Geef de aanvraag zoals de lijst haar noemt.' : given.reason
    return refuse(terminal, { code: 'usage', message, json })
  }
  return withOffice<Told>(terminal, {
    json,
    how: 'joined',
    work: async ({ database }, config) => {
      const { clock } = terminal
      const secret = await installationSecret(config)
      const house = { database, clock, newId: createIds(clock), secret, baseUrl: config.baseUrl }
      const place = { ...house, organisations: organisationsByClock }
      if (id === undefined) {
        return ok({ requests: await requestsToConfirm(place) })
      }
      const confirmed = await confirmAsOperator(place, id)
      return confirmed.ok ? ok({ link: confirmed.value }) : refused(sentences[confirmed.reason])
    },
    sentence: sentenceOf,
  })
}

type Told = { requests: { id: string; name: string; email: string }[] } | { link: string }

function sentenceOf(told: Told): string {
  if ('link' in told) {
    return `Bevestigd. Deze link werkt een uur; geef hem alleen aan die persoon:\n${told.link}`
  }
  return told.requests.length === 0
    ? 'Er wacht geen aanvraag op een tweede persoon.'
    : told.requests.map(({ id, name, email }) => `${id}  ${name} (${email})`).join('\n')
}
