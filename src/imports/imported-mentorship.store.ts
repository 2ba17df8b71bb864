import { refreshRhythm } from '../mentorships/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'

type Completing = {
  mentorshipId: string
  externalNumber: string | undefined
  startedOn: PlainDate | undefined
  endedOn: PlainDate | undefined
  endNote: string | undefined
  today: PlainDate
}

/** Completes a mentorship with what was unknown; its mandate begins and ends with it. */
export async function completeMentorship(tx: Tx, completing: Completing): Promise<void> {
  const { mentorshipId, externalNumber, startedOn, endedOn, endNote, today } = completing
  await tx
    .updateTable('mentorship')
    .set(({ eb }) => ({
      version: eb('version', '+', 1),
      ...(externalNumber !== undefined && { external_number: externalNumber }),
      ...(startedOn !== undefined && { started_on: startedOn }),
      ...(endedOn !== undefined && { ended_on: endedOn }),
      ...(endNote !== undefined && { end_note: endNote }),
    }))
    .where('id', '=', mentorshipId)
    .execute()
  if (startedOn !== undefined) {
    await tx
      .updateTable('mandate')
      .set({ valid_from: startedOn })
      .where('mentorship_id', '=', mentorshipId)
      .where('valid_from', 'is', null)
      .execute()
  }
  if (endedOn !== undefined) {
    await tx
      .updateTable('mandate')
      .set({ valid_until: endedOn })
      .where('mentorship_id', '=', mentorshipId)
      .where('valid_until', 'is', null)
      .execute()
  }
  await refreshRhythm(tx, mentorshipId, today)
}
