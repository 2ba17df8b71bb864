import { recordFacts } from '../audit/index.js'
import type { Tx } from '../shared/database/index.js'
import { Stale } from '../shared/http/index.js'
import type { LoadedMentorship, Told } from './mentorship.store.js'
import { nothingKnown, type StartFacts } from './regimes/index.js'

/** What was answered about the conditions, and the words kept with an ending. */
export async function findAnswers(
  tx: Tx,
  mentorshipId: string,
): Promise<{ answers: StartFacts; endNote: string | null }> {
  const row = await tx
    .selectFrom('mentorship')
    .select(['preconditions', 'end_note as endNote'])
    .where('id', '=', mentorshipId)
    .executeTakeFirstOrThrow()
  const answers = { ...nothingKnown, ...(row.preconditions as Partial<StartFacts>) }
  return { answers, endNote: row.endNote }
}

type Answered = { before: LoadedMentorship; answers: StartFacts; told: Told }

/** Keeps new answers with their fact; throws `Stale` when somebody saved another version in between. */
export async function saveAnswers(tx: Tx, { before, answers, told }: Answered): Promise<void> {
  const { mentorship, version } = before
  const { appointment } = answers
  const { numUpdatedRows } = await tx
    .updateTable('mentorship')
    .set({
      preconditions: JSON.stringify(answers),
      version: version + 1,
      ...(appointment !== undefined && {
        appointed: appointment.appointed,
        appointed_name: appointment.name,
        appointed_on: appointment.orderedOn ?? null,
      }),
    })
    .where('id', '=', mentorship.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new Stale('mentorship')
  }
  const { id, clientId, mandate } = mentorship
  const content = { answers }
  const about = { mentorshipId: id, clientId, mentorId: mandate.mentorId }
  await recordFacts(tx, [{ type: 'preconditionsAnswered', ...about, content }], told)
}
