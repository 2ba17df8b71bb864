import { sealForPerson } from '../../src/keys/index.js'
import type { Database } from '../../src/shared/database/index.js'
import { testSecret } from '../test-app.js'
import { newId, now } from '../test-office.js'
import type { Dossier, Setting } from './world-dossier.js'
import type { Person } from './world-people.js'

/** A sealed note: who wrote it, and whether coordinators read it too. */
export type Note = {
  id: string
  name: string
  dossier: Dossier
  writer: string
  readers: 'writer' | 'coordinators'
}

type Noting = { setting: Setting; database: Database; person: (name: string) => Person }

/** Puts notes into two dossiers: of the mentor for himself, of the mentor for the office, of the office. */
export async function putNotes(
  noting: Noting,
  { own, unrelated }: { own: Dossier; unrelated: Dossier },
): Promise<readonly Note[]> {
  const wanted = [
    { name: 'own', dossier: own, by: 'mentor assigned', readers: 'writer' },
    { name: 'for the office', dossier: own, by: 'mentor assigned', readers: 'coordinators' },
    { name: 'of the office', dossier: own, by: 'coordinator', readers: 'coordinators' },
    { name: 'of one coordinator', dossier: own, by: 'coordinator', readers: 'writer' },
    { name: 'of another', dossier: unrelated, by: 'mentor unassigned', readers: 'writer' },
  ] as const
  const notes: Note[] = []
  for (const { name, dossier, by, readers } of wanted) {
    const note = { id: newId(), name, dossier, readers, writer: noting.person(by).accountId }
    await putNote(noting, note)
    notes.push(note)
  }
  return notes
}

/** Puts one note into the world, sealed as the app seals it. */
export async function putNote(
  { setting, database }: Pick<Noting, 'setting' | 'database'>,
  note: Note,
): Promise<void> {
  const { admin, canaries, organisation } = setting
  const { client } = note.dossier
  const { id, writer, readers } = note
  const text = canaries.make({
    organisation,
    place: `sealed note ${note.name}`,
    about: { kind: 'sealed', client, writer, readers },
  })
  const place = { table: 'sealed_note', column: 'text_sealed', row: id }
  const deps = { secret: testSecret, newId, now }
  const sealed = await database.as({ organisation, account: writer }, (tx) =>
    sealForPerson(tx, deps, { clientId: client, place, text }),
  )
  await admin.put('sealed_note', {
    organisation_id: organisation,
    id,
    client_id: client,
    kind: 'confidential',
    readers,
    text_sealed: sealed,
    written_by: writer,
    written_at: now,
  })
}

/** One coordinator opened the sealed notes of a client just now; for another the half hour is over. */
export async function openEmergencies(
  { setting, database, person }: Noting,
  { client }: Dossier,
): Promise<void> {
  const { admin, canaries, organisation } = setting
  const opened = {
    'coordinator in an emergency': ['2026-11-21T09:50:00.000Z', '2026-11-21T10:20:00.000Z'],
    'coordinator after an emergency': ['2026-11-21T09:30:00.000Z', '2026-11-21T10:00:00.000Z'],
  }
  for (const [name, [opened_at, ends_at]] of Object.entries(opened)) {
    const { accountId, sessionId } = person(name)
    const id = newId()
    const place = { table: 'emergency_access', column: 'reason_sealed', row: id }
    const about = { kind: 'reason of an emergency' } as const
    const deps = { secret: testSecret, newId, now }
    const reason = canaries.make({ organisation, place: 'reason of an emergency', about })
    const reason_sealed = await database.as({ organisation, account: accountId }, (tx) =>
      sealForPerson(tx, deps, { clientId: client, place, text: reason }),
    )
    await admin.put('emergency_access', {
      organisation_id: organisation,
      id,
      account_id: accountId,
      client_id: client,
      session_id: sessionId,
      reason_sealed,
      opened_at,
      ends_at,
    })
  }
}
