import { operatorId } from '../audit/index.js'
import { addDays, instantOf } from '../shared/calendar/index.js'
import { enter } from '../shared/database/index.js'
import { insertAccount, insertRoleAssignment } from '../users/index.js'
import { demoPeople, type DemoPerson } from './demo-people.js'
import type { NamedCouple } from './demo.store.js'
import type { Telling } from './telling.js'

type Inside = { organisation: string; couples: readonly NamedCouple[] }

/** Gives the coordinator, an auditor, one client and every mentor an account; answers those of mentors by name. */
export async function giveAccounts(telling: Telling, inside: Inside) {
  const { coordinator: office, hanne, auditor } = demoPeople
  const coordinator = await giveAccount(telling, inside, office)
  await giveAccount(telling, inside, hanne)
  await giveAccount(telling, inside, auditor)
  const accounts = new Map<string, string>()
  for (const mentor of new Set(inside.couples.map((couple) => couple.mentor))) {
    accounts.set(mentor, await giveAccount(telling, inside, mentorPerson(mentor)))
  }
  await enter(telling.tx, { organisation: inside.organisation, account: operatorId })
  return { accounts, coordinator }
}

function mentorPerson(name: string): DemoPerson {
  const known = Object.values(demoPeople).find(({ mentor }) => mentor === name)
  const email = `${name.toLowerCase()}@demo.invalid`
  return known ?? { email, name, role: 'mentor', mentor: name }
}

/** Gives one person an account and a role. */
export async function giveAccount(
  { tx, today, newId }: Telling,
  { organisation, couples }: Inside,
  { email, name, role, mentor, client, parts, days, invitationId }: DemoPerson,
): Promise<string> {
  const id = newId()
  const validFrom = addDays(today, -370)
  await enter(tx, { organisation, credential: email })
  await insertAccount(tx, { id, email, name, createdAt: instantOf(validFrom, '09:00') })
  await insertRoleAssignment(tx, {
    id: newId(),
    accountId: id,
    role,
    mentorId: couples.find((couple) => couple.mentor === mentor)?.mentorId ?? null,
    clientId: couples.find((couple) => couple.client === client)?.clientId ?? null,
    parts: parts ?? [],
    invitationId: invitationId ?? null,
    validFrom: days === undefined ? validFrom : today,
    validUntil: days === undefined ? null : addDays(today, days),
  })
  return id
}
