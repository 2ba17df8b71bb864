import { describe, expect, it } from 'vitest'
import { aClientSide, aMentorSide } from '../../../test/matching/two-people.js'
import { isPossible, judgePair } from './judge-pair.js'
import type { Barrier, ClientSide, MentorSide } from './sides.js'

type Case = {
  readonly client?: Partial<ClientSide>
  readonly mentor?: Partial<MentorSide>
  readonly barrier?: Barrier['kind']
  readonly minutes?: number | undefined
}

function found({ client, mentor, barrier, ...rest }: Case) {
  const barriers =
    barrier === undefined ? [] : [{ clientId: 'client', mentorId: 'mentor', kind: barrier }]
  const minutes = 'minutes' in rest ? rest.minutes : 18
  const findings = judgePair(aClientSide(client), aMentorSide(mentor), { barriers, minutes })
  return {
    isPossible: isPossible(findings),
    said: findings
      .filter(({ finding }) => finding !== 'met')
      .map(({ code, finding, reason }) => `${code}: ${finding}, ${reason}`),
  }
}

const unknown = undefined

describe('two people of whom everything asked is in order', () => {
  it('may be matched, and every demand is told as met', () => {
    const findings = judgePair(aClientSide(), aMentorSide(), { barriers: [], minutes: 18 })
    expect(findings.map(({ finding }) => finding)).toEqual(Array.from({ length: 10 }, () => 'met'))
    expect(isPossible(findings)).toBe(true)
  })
})

describe.each<readonly [string, Case, string]>([
  [
    'H1: works where she is cared for',
    { client: { institutionId: 'a' }, mentor: { tiedTo: ['a'] } },
    'legal-exclusion: failed, tied-to-institution',
  ],
  ['H1: treats her', { barrier: 'treats-client' }, 'legal-exclusion: failed, treats-client'],
  [
    'H1: ties never asked',
    { client: { institutionId: 'a' }, mentor: { tiedTo: unknown } },
    'legal-exclusion: missing, ties-unknown',
  ],
  [
    'H1: institution not known',
    { client: { institutionId: unknown } },
    'legal-exclusion: missing, institution-unknown',
  ],
  ['H2: applicant', { mentor: { status: 'applicant' } }, 'mentor-status: failed, applicant'],
  ['H2: paused', { mentor: { status: 'paused' } }, 'mentor-status: failed, paused'],
  ['H2: stopped', { mentor: { status: 'stopped' } }, 'mentor-status: failed, stopped'],
  [
    'H2: status not known',
    { mentor: { status: unknown } },
    'mentor-status: missing, status-unknown',
  ],
  ['H2: certificate expired', { mentor: { vog: 'expired' } }, 'mentor-status: failed, vog-expired'],
  [
    'H2: certificate not known',
    { mentor: { vog: unknown } },
    'mentor-status: missing, vog-unknown',
  ],
  [
    'H2: course not done',
    { mentor: { courseDone: false } },
    'mentor-status: failed, course-not-done',
  ],
  [
    'H2: course not known',
    { mentor: { courseDone: unknown } },
    'mentor-status: missing, course-unknown',
  ],
  ['H2: seventeen', { mentor: { age: 17 } }, 'mentor-status: failed, too-young'],
  ['H2: age not known', { mentor: { age: unknown } }, 'mentor-status: missing, age-unknown'],
  ['H3: no contact', { barrier: 'no-contact' }, 'safety: failed, no-contact'],
  [
    'H3: more aggression than he can bear',
    { client: { aggression: 'serious' } },
    'safety: failed, aggression',
  ],
  ['H3: pets', { client: { hasPets: true }, mentor: { bearsPets: false } }, 'safety: failed, pets'],
  [
    'H3: smoke',
    { client: { smokes: true }, mentor: { bearsSmoke: false } },
    'safety: failed, smoke',
  ],
  [
    'H4: no common language',
    { client: { spoken: [{ language: 'ti', level: 'well' }] } },
    'language: failed, no-common-language',
  ],
  [
    'H4: not spoken well enough',
    { client: { levelNeeded: 'well' }, mentor: { spoken: [{ language: 'nl', level: 'daily' }] } },
    'language: failed, no-common-language',
  ],
  ['H5: full', { mentor: { load: 2 } }, 'capacity: failed, full'],
  ['H5: too heavy', { client: { caseWeight: 3 } }, 'capacity: failed, full'],
  [
    'H5: wants no third',
    { mentor: { clientsNow: 2, readyForThree: false } },
    'capacity: failed, third-client',
  ],
  ['H6: too far', { minutes: 46 }, 'travel: failed, too-far'],
  [
    'H7: wish that is a must',
    { client: { genderWish: { wish: 'man', must: true } } },
    'gender: failed, client-wish',
  ],
  ['H7: limit of the mentor', { mentor: { acceptsGender: 'man' } }, 'gender: failed, mentor-limit'],
  ['H8: client said no', { barrier: 'client-veto' }, 'veto: failed, client-veto'],
  ['H8: mentor said no', { barrier: 'mentor-veto' }, 'veto: failed, mentor-veto'],
  ['H8: matched before', { barrier: 'earlier-match' }, 'veto: failed, earlier-match'],
  [
    'H9: never at the same time',
    { mentor: { available: ['sun-evening'] } },
    'availability: failed, no-shared-day-part',
  ],
  ['H10: minor or not', { client: { isMinor: unknown } }, 'consent: missing, minor-unknown'],
  ['H10: parents not asked', { client: { isMinor: true } }, 'consent: missing, parents-unknown'],
  [
    'H10: parents disagree',
    { client: { isMinor: true, parentsAgree: false } },
    'consent: failed, parents-disagree',
  ],
])('%s', (_, given, said) => {
  it('is not proposed, and says why', () => {
    expect(found(given)).toEqual({ isPossible: false, said: [said] })
  })
})

describe.each<readonly [string, Case, string]>([
  [
    'aggression not discussed',
    { client: { aggression: unknown } },
    'safety: ask-first, aggression-unknown',
  ],
  [
    'pets not discussed',
    { client: { hasPets: unknown }, mentor: { bearsPets: unknown } },
    'safety: ask-first, pets-unknown',
  ],
  [
    'smoke not discussed',
    { client: { smokes: true }, mentor: { bearsSmoke: unknown } },
    'safety: ask-first, smoke-unknown',
  ],
  ['languages not known', { client: { spoken: unknown } }, 'language: ask-first, language-unknown'],
  [
    'a third client',
    { mentor: { clientsNow: 2, readyForThree: unknown } },
    'capacity: ask-first, third-client-unknown',
  ],
  ['travel time not known', { minutes: unknown }, 'travel: ask-first, travel-unknown'],
  [
    'far, and no limit given',
    { client: { mostMinutes: unknown }, mentor: { mostMinutes: unknown }, minutes: 60 },
    'travel: ask-first, limit-unknown',
  ],
  ['wish not asked', { client: { genderWish: unknown } }, 'gender: ask-first, wish-unknown'],
  [
    'limit not asked',
    { mentor: { acceptsGender: unknown } },
    'gender: ask-first, mentor-limit-unknown',
  ],
  [
    'times not known',
    { client: { available: unknown } },
    'availability: ask-first, availability-unknown',
  ],
])('%s', (_, given, said) => {
  it('may be proposed, and is asked first', () => {
    expect(found(given)).toEqual({ isPossible: true, said: [said] })
  })
})

describe.each<readonly [string, Case]>([
  ['no institution, and ties never asked', { mentor: { tiedTo: unknown } }],
  [
    'a regime without the exclusion',
    {
      client: {
        institutionId: 'a',
        demands: { vog: true, course: true, legalExclusion: false, leastAge: unknown },
      },
      mentor: { tiedTo: ['a'] },
    },
  ],
  [
    'a foundation that asks no papers',
    {
      client: { demands: { vog: false, course: false, legalExclusion: false, leastAge: unknown } },
      mentor: { vog: unknown, courseDone: false, age: unknown },
    },
  ],
  [
    'an interpreter who was agreed on',
    { client: { spoken: [{ language: 'ti', level: 'well' }], interpreterAgreed: true } },
  ],
  ['a wish that is no must', { client: { genderWish: { wish: 'man', must: false } } }],
  ['parents who agree', { client: { isMinor: true, parentsAgree: true } }],
  [
    'a usual distance without limits',
    { client: { mostMinutes: unknown }, mentor: { mostMinutes: unknown }, minutes: 45 },
  ],
])('%s', (_, given) => {
  it('keeps nobody apart', () => {
    expect(found(given)).toEqual({ isPossible: true, said: [] })
  })
})

describe('a pair with more than one reason', () => {
  it('tells every reason of the gravest sort, and not the lesser ones', () => {
    const { said } = found({ mentor: { status: 'paused', vog: 'expired', courseDone: undefined } })
    expect(said).toEqual(['mentor-status: failed, paused', 'mentor-status: failed, vog-expired'])
  })

  it('does not count what stands between others', () => {
    const barriers = [{ clientId: 'client', mentorId: 'other', kind: 'client-veto' }] as const
    const findings = judgePair(aClientSide(), aMentorSide(), { barriers, minutes: 18 })
    expect(isPossible(findings)).toBe(true)
  })
})
