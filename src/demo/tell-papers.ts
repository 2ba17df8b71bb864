import { operatorId, recordAudit } from '../audit/index.js'
import { changeDocument, keepOwnDocument } from '../documents/index.js'
import { drawDue } from '../log-review/index.js'
import { insertRequest, receiveRequest } from '../privacy/index.js'
import { keepNote } from '../sealed-notes/index.js'
import {
  addDays,
  addMonths,
  formatDate,
  instantOf,
  startOfMonth,
} from '../shared/calendar/index.js'
import { enter } from '../shared/database/index.js'
import { demoGuest } from './demo-people.js'
import type { NamedCouple } from './demo.store.js'
import { examplePdf } from './example-pdf.js'
import { giveAccount } from './give-accounts.js'
import type { Telling } from './telling.js'

type Told = {
  organisation: string
  couples: readonly NamedCouple[]
  accounts: ReadonlyMap<string, string>
  coordinator: string
}

/**
 * Puts into Hanne's dossier what the other screens show: a document that is shared with a guest, a confidential
 * note of Ilona, a request for her own data, and a month of the log to look through. All words are invented.
 */
export async function tellPapers(telling: Telling, told: Told): Promise<void> {
  const hanne = told.couples.find(({ client }) => client === 'Hanne')
  const ilona = told.accounts.get('Ilona')
  if (hanne === undefined || ilona === undefined) {
    throw new Error('Hanne and Ilona are not in the caseload.')
  }
  const { clientId } = hanne
  await giveAccount(telling, told, demoGuest)
  await enter(telling.tx, { organisation: told.organisation, account: operatorId })
  await shareCarePlan(telling, { clientId, by: ilona })
  await writeNote(telling, { clientId, by: ilona })
  await askForData(telling, { clientId, by: told.coordinator })
  await lookLastMonth(telling, { clientId, by: ilona })
}

type About = { clientId: string; by: string }

async function shareCarePlan(telling: Telling, about: About): Promise<void> {
  const datedOn = addDays(telling.today, -75)
  const words = { kind: 'care-plan', title: 'Zorgplan van Hanne', datedOn, note: null } as const
  const bytes = examplePdf([
    'Zorgplan van Hanne',
    `Besproken op ${formatDate(datedOn, 'nl')}, met Hanne en Ilona erbij.`,
    '',
    'Hanne kookt één keer per week voor de groep, samen met een begeleider.',
    'Zij wil een eigen plek. Daar praten wij elk kwartaal over.',
    'Bezoek kondigen wij van tevoren aan.',
    '',
    'Dit document is verzonnen, voor de demonstratie.',
  ])
  const at = { ...telling, now: instantOf(addDays(telling.today, -70), '16:20') }
  const id = await keepOwnDocument(at, { words, name: 'zorgplan-hanne.pdf', bytes }, about)
  await changeDocument(telling.tx, { id, version: 1 }, { is_shared: true })
}

async function writeNote(telling: Telling, { clientId, by }: About): Promise<void> {
  const now = instantOf(addDays(telling.today, -34), '20:10')
  const note = { clientId, readers: 'coordinators', addsTo: null, writtenBy: by } as const
  const text =
    'Ik heb Hanne niet ingeschreven voor het appartement, en zij weet dat niet. Ik blijf twijfelen. Als zij ernaar vraagt, vertel ik het eerlijk. Ik wil dit eerst met Karin bespreken.'
  await keepNote({ ...telling, now }, { ...note, text })
}

async function askForData(telling: Telling, { clientId, by }: About): Promise<void> {
  const { tx, today, newId } = telling
  const receivedOn = addDays(today, -5)
  const asked = receiveRequest(
    {
      kind: 'access',
      subjectKind: 'client',
      subjectId: clientId,
      askedBy: 'Hanne',
      askedAs: 'self',
      identityCheck: 'known',
      note: 'Hanne wil zien wat er over haar staat. Zij wil het samen met Ilona lezen.',
      receivedOn,
    },
    today,
  )
  if (!asked.ok) {
    throw new Error(`The request of Hanne is refused: ${asked.reason}`)
  }
  const at = instantOf(receivedOn, '11:05')
  await insertRequest(tx, { ...asked.value, id: newId(), by, at })
}

/** Looks of Ilona last month, one of them late at night, and the sample of that month. */
async function lookLastMonth(telling: Telling, { clientId, by }: About): Promise<void> {
  const { tx, today, now, newId } = telling
  const month = addMonths(startOfMonth(today), -1)
  const actor = { accountId: by, role: 'mentor' } as const
  for (const [day, time] of looks) {
    await recordAudit(tx, {
      actor,
      at: instantOf(addDays(month, day), time),
      action: 'read',
      object: 'client',
      objectId: clientId,
      clientIds: [clientId],
      outcome: 'allowed',
      requestId: newId(),
    })
  }
  await drawDue(tx, { clock: () => now, newId })
}

const looks: readonly (readonly [day: number, time: string])[] = [
  [4, '09:40'],
  [11, '14:15'],
  [18, '23:35'],
]
