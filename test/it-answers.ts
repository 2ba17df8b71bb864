import { expect, it } from 'vitest'
import { inShort, type Row } from './factories/an-authority-case.js'

/** A test for each row: the rules answer this case in this line, word for word. */
export function itAnswers(rows: readonly Row[]): void {
  it.each<Row>([...rows])('%s', (_rule, asked, answer) => {
    expect(inShort(asked)).toBe(answer)
  })
}

/** The answers that stand in many tables, to the letter; one that stands once is written where it stands. */
export const answers = {
  mentors:
    'mentor decides, mentor may decide; with client-involved, will-first; by BW 1:453 lid 1 en 3',
  ableClients: 'client decides, mentor may support; by BW 1:454',
  clientsWithoutStatement:
    'client decides, mentor may support; missing capacity-statement; by Huisregel Naast (Ben Sajet-rapport)',
  resistanceStands: 'client decides, mentor may support; by BW 1:453 lid 5; BW 7:465 lid 6',
  mentorsAdvice: 'client decides, mentor may advise; by BW 1:453 lid 1',
  nobodys:
    'nobody decides, mentor may nothing; with client-can-do-this; by Rechtspraak, taken van de mentor (hoogstpersoonlijk)',
  stepPlan:
    'provider decides, mentor may be-heard; with step-plan, evaluation-four-weeks-six-months; by Wzd art. 2, 3a en 8',
  stepPlanAgainstResistance:
    'provider decides, mentor may be-heard; with step-plan, evaluation-four-weeks-six-months, resistance-counts; by Wzd art. 2, 3a en 8',
  organised:
    'provider decides, mentor may nothing; with organise-not-give; by Ben Sajet-rapport over mentoren (SMA)',
  courtsByWzd:
    'court decides, mentor may be-heard; by Wzd art. 3a; Rechtspraak, taken van de mentor',
  courtsByWvggz:
    'court decides, mentor may be-heard; with client-litigates-himself; by Wvggz art. 6:4 en 7:1',
  parents:
    'parents decides, mentor may nothing; missing mentorship-in-force; with together-with-client; by BW 1:245 en 7:465 lid 1; Wzd art. 3 lid 1 and BW 1:451 lid 5',
  withoutMentorship:
    'representative decides, mentor may nothing; missing mentorship-in-force; with provider-requests-mentorship, client-involved, will-first; by BW 7:465 lid 3; Wzd art. 1 lid 1 onder e and BW 1:450 en 1:462',
}
