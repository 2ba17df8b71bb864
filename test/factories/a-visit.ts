import { contactDaysOf, insertContact } from '../../src/visits/contact.store.js'
import type { ClientPart, ContactKind, Outcome } from '../../src/visits/contact.js'
import { noteContactDays } from '../../src/mentorships/index.js'
import type { Tx } from '../../src/shared/database/index.js'
import { aCoupleOf } from './a-couple-record.js'
import { newId, now, today } from '../test-office.js'

type Wanted = Partial<Omit<ClientPart, 'mentorshipId'>> & {
  on?: string
  kind?: ContactKind
  result?: Outcome
}

type Subject = { clientId: string; mentorshipId: string; mentorId: string }

/** A visit in the database, as the mentor of these couples logged it; answers its id. */
export async function aVisit(
  tx: Tx,
  { by, couples }: { by: string; couples: readonly Subject[] },
  { on = today, kind = 'visit', result = { outcome: 'met' }, ...part }: Wanted = {},
): Promise<string> {
  const id = newId()
  const parts = couples.map((couple) => ({
    saw: 'Vrolijk, at goed',
    safe: null,
    connected: null,
    authentic: null,
    expressions: [],
    followUps: [],
    ...part,
    mentorshipId: couple.mentorshipId,
    couple: aCoupleOf('client', couple),
  }))
  const told = { durationMinutes: null, travelMinutes: null, nextOn: null, facts: [] }
  const mentorId = couples[0]?.mentorId ?? null
  await insertContact(
    tx,
    { occurredOn: on, kind, result, parts, ...told },
    { id, accountId: by, mentorId, at: now, newId },
  )
  for (const { mentorshipId } of couples) {
    const days = await contactDaysOf(tx, mentorshipId)
    await noteContactDays(tx, { mentorshipId, days, today })
  }
  return id
}
