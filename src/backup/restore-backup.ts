import { refused, ok, type Result } from '../shared/result/index.js'
import { Damaged, framesFrom } from './archive.js'
import { fillFrom, NotTheSame, type Restored } from './restore.store.js'
import { readSealed } from './sealed-file.js'

type Restoring = {
  adminUrl: string
  file: string
  identity: string
  /** The secret this installation is configured with; null when it takes the one of the backup. */
  secret: string | null
  /**
   * Destroys again who was destroyed since the backup was made; answers how many people. A restore without it
   * would bring them back, so nobody can leave it out.
   */
  afterwards: (restored: RestoredBackup) => Promise<number>
}

/** What came back, when the backup was made, and the secret that opens what is sealed in it. */
export type RestoredBackup = Restored & { madeAt: string; secret: string }

const sentences = {
  'not-empty': 'In deze database staan al gegevens. Terugzetten kan alleen in een lege database.',
  'other-migrations':
    'Deze reservekopie hoort bij een andere versie van Naast. Gebruik dezelfde versie om terug te zetten.',
  'other-secret':
    'NAAST_SECRET is een ander geheim dan bij de reservekopie. Gebruik het geheim van toen.',
  'wrong-key': 'Deze sleutel past niet op de reservekopie.',
  'not-a-key': 'Dit is geen sleutel voor reservekopieën. Een sleutel begint met AGE-SECRET-KEY-.',
  damaged: 'De reservekopie is beschadigd of niet volledig. Er is niets teruggezet.',
  different: 'Wat terugkwam is niet gelijk aan de reservekopie. Er is niets teruggezet.',
  missing: 'Dit bestand is er niet, of mag niet gelezen worden.',
} as const

/**
 * Puts a backup back into an empty database with the same migrations: everything, compared with what
 * went in, or nothing. Refuses with a sentence on a wrong key and on a file that was changed or cut.
 */
export async function restoreBackup(
  restoring: Restoring,
): Promise<Result<RestoredBackup & { destroyedAgain: number }, string>> {
  if (!restoring.identity.trim().startsWith('AGE-SECRET-KEY-')) {
    return refused(sentences['not-a-key'])
  }
  const done = await restoredOrRefused(restoring)
  return done.ok
    ? ok({ ...done.value, destroyedAgain: await restoring.afterwards(done.value) })
    : done
}

async function restoredOrRefused(restoring: Restoring): Promise<Result<RestoredBackup, string>> {
  try {
    return await restored(restoring)
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === undefined) {
      throw error
    }
    return refused(sentences[reason])
  }
}

async function restored({ adminUrl, file, identity, secret }: Restoring) {
  const frames = framesFrom(readSealed(file, identity.trim()))
  const first = await frames.next()
  if (first.done === true || first.value.kind !== 'head') {
    return refused(sentences.damaged)
  }
  const { head } = first.value
  if (!isReadable(head)) {
    return refused(sentences['other-migrations'])
  }
  if (secret !== null && secret !== head.secret) {
    return refused(sentences['other-secret'])
  }
  const filled = await fillFrom(adminUrl, head, frames)
  return typeof filled === 'string'
    ? refused(sentences[filled])
    : ok({ ...filled, madeAt: head.madeAt, secret: head.secret })
}

function isReadable({ format, version }: { format: string; version: number }): boolean {
  return format === 'naast-backup' && version === 1
}

/** Which sentence belongs to what went wrong; a fault of the database itself has none. */
function reasonOf(error: unknown): keyof typeof sentences | undefined {
  if (error instanceof NotTheSame) {
    return 'different'
  }
  if (error instanceof Damaged) {
    return 'damaged'
  }
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') {
    return 'missing'
  }
  if (message.includes('no identity matched')) {
    return 'wrong-key'
  }
  return isFromDatabase(error) ? undefined : 'damaged'
}

function isFromDatabase(error: unknown): boolean {
  return error instanceof Error && ('severity' in error || /connect|ECONN/i.test(error.message))
}
