import { addDays } from '../../src/shared/calendar/index.js'
import { dossierParts } from '../../src/shared/access/index.js'
import { newId, now } from '../test-office.js'
import type { Changing, Life } from './life.js'
import { putNote } from './world-notes.js'
import { aPerson, type Person } from './world-people.js'
import { putVisit } from './world-visit.js'

type Step = (life: Life) => Promise<void>

/** Everything that happens in the lives of couples and accounts: in the tables, and in the model beside it. */
export const steps: Record<string, Step> = {
  'another day': async () => undefined,
  end: onCouple(async (life, dossier) => {
    await endPauses(life, dossier)
    dossier.ties.endedOn = life.day
    const ending = `status = 'ended', ended_on = $2, end_reason = 'measure-lifted'`
    await change(life, dossier, [ending, life.day])
  }),
  'begin again': async (life) => {
    const dossier = life.chance.pick(life.dossiers)
    if (dossier.ties.endedOn === null) {
      return
    }
    dossier.ties.endedOn = null
    await change(life, dossier, [`status = 'running', ended_on = null, end_reason = null`])
  },
  'hand over': onCouple(async (life, dossier) => {
    const mentor = life.chance.pick(life.mentors)
    const last = dossier.ties.mandates.at(-1)
    if (last !== undefined) {
      last.until = life.day
    }
    dossier.ties.mandates.push({ mentor, from: life.day, until: null })
    await life.admin.ask(
      'update mandate set valid_until = $2 where mentorship_id = $1 and valid_until is null',
      [dossier.mentorship, life.day],
    )
    await life.admin.put('mandate', {
      organisation_id: dossier.organisation,
      id: newId(),
      mentorship_id: dossier.mentorship,
      mentor_id: mentor,
      valid_from: life.day,
      created_at: now,
    })
    await change(life, dossier, ['mentor_id = $2', mentor])
  }),
  'name a substitute': onCouple(async (life, dossier) => {
    const mentor = life.chance.pick(life.mentors)
    const from = addDays(life.day, life.chance.upTo(4) - 1)
    const until = addDays(from, 1 + life.chance.upTo(4))
    dossier.ties.substitutes.push({ mentor, from, until })
    await life.admin.put('substitute', {
      organisation_id: dossier.organisation,
      id: newId(),
      mentorship_id: dossier.mentorship,
      mentor_id: mentor,
      valid_from: from,
      valid_until: until,
      created_at: now,
    })
  }),
  pause: onCouple(async (life, dossier) => {
    await endPauses(life, dossier)
    const pause = { id: newId(), reason: 'client-away', valid_from: life.day, created_at: now }
    const { organisation: organisation_id, mentorship: mentorship_id } = dossier
    await life.admin.put('mentorship_pause', { organisation_id, mentorship_id, ...pause })
    await change(life, dossier, [`status = 'paused'`])
  }),
  resume: onCouple(async (life, dossier) => {
    await endPauses(life, dossier)
    await change(life, dossier, [`status = 'running'`])
  }),
  'invite a guest': async (life) => {
    const dossier = life.chance.pick(life.dossiers)
    const validUntil = addDays(life.day, 1 + life.chance.upTo(3))
    const wanted = {
      role: 'professional',
      clientId: dossier.client,
      parts: [life.chance.pick(dossierParts)],
      validUntil,
      validFrom: life.day,
      lastSeenAt: `${life.day}${now.slice(10)}`,
      expiresAt: `${life.day}T22:00:00.000Z`,
    } as const
    const guest = await aPerson(life.setting, `guest ${life.people.length}`, wanted)
    life.people.push(Object.assign(guest, { validUntil }))
  },
  'end a role': onPerson(async (life, person) => {
    person.role = undefined
    await life.admin.ask('update role_assignment set valid_until = $2 where account_id = $1', [
      person.accountId,
      life.day,
    ])
  }),
  disable: onPerson(async (life, person) => {
    person.role = undefined
    await life.admin.ask('update account set disabled_at = $2 where id = $1', [
      person.accountId,
      now,
    ])
  }),
  'sign out': onPerson(async (life, person) => {
    person.role = undefined
    await life.admin.ask('update session set ended_at = $2 where id = $1', [person.sessionId, now])
  }),
  'seal a note': async (life) => {
    const dossier = life.chance.pick(life.dossiers)
    const writer = life.chance.pick(
      life.people.filter(({ role }) => role === 'mentor' || role === 'coordinator'),
    )
    const readers = life.chance.pick(['writer', 'coordinators'] as const)
    const note = {
      id: newId(),
      name: `note ${life.notes.length}`,
      dossier,
      writer: writer.accountId,
      readers,
    }
    await putNote(life, note)
    life.notes.push(note)
  },
  'log a visit': (life) => {
    const dossier = life.chance.pick(life.dossiers)
    const visit = { name: 'a visit', mentor: life.chance.pick(life.mentors), contact: newId() }
    return putVisit(life.setting, visit, [dossier])
  },
}

function onCouple(work: (life: Life, dossier: Changing) => Promise<void>): Step {
  return async (life) => {
    const dossier = life.chance.pick(life.dossiers)
    if (dossier.ties.endedOn === null) {
      await work(life, dossier)
    }
  }
}

/** The coordinator stays, so that there is always somebody who sees it all. */
function onPerson(work: (life: Life, person: Person) => Promise<void>): Step {
  return async (life) => {
    const person = life.chance.pick(life.people)
    if (life.chance.upTo(3) === 0 && person.name !== 'coordinator' && person.role !== undefined) {
      await work(life, person)
    }
  }
}

async function change(
  { admin }: Life,
  { mentorship }: Changing,
  [set, ...values]: [string, ...unknown[]],
) {
  await admin.ask(`update mentorship set ${set} where id = $1`, [mentorship, ...values])
}

async function endPauses({ admin, day }: Life, { mentorship }: Changing) {
  await admin.ask(
    'update mentorship_pause set valid_until = $2 where mentorship_id = $1 and valid_until is null',
    [mentorship, day],
  )
}
