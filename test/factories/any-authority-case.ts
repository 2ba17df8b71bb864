import fc from 'fast-check'
import {
  askedRoles,
  governingLaws,
  matters,
  statementRoles,
  type AuthorityCase,
  type CapacityStatement,
  type Matter,
} from '../../src/authority/index.js'
import { decisionDay } from './an-authority-case.js'

const days = fc.constantFrom(
  '2025-01-01',
  '2026-05-19',
  '2026-05-20',
  '2026-11-01',
  decisionDay,
  '2026-11-21',
)
const until = fc.option(days, { nil: undefined })

/** Statements of which many count: half of them about the matter, half of them by a doctor. */
function statementsOn(matter: Matter): fc.Arbitrary<CapacityStatement[]> {
  const statement = fc.record({
    capable: fc.boolean(),
    matter: fc.oneof(fc.constant(matter), fc.constant(matter), fc.constantFrom(...matters)),
    byRole: fc.oneof(fc.constant('doctor' as const), fc.constantFrom(...statementRoles)),
    isMentor: fc.constantFrom(false, false, true),
    on: days,
  })
  return fc.array(statement, { maxLength: 4 })
}

function withoutUndefined<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Value
}

const measure = fc
  .record({
    kind: fc.constantFrom('mentorschap' as const, 'mentorschap' as const, 'bewind', 'curatele'),
    from: fc.constantFrom('2020-01-01', decisionDay, '2026-11-21'),
    until,
  })
  .map(withoutUndefined)

const permissionOn = (matter: Matter) =>
  fc
    .record({
      scope: fc.constantFrom([matter], [], [...matters]),
      from: days,
      until,
      withdrawn: fc.constantFrom(undefined, false, true),
    })
    .map(withoutUndefined)

/** Any case that can be written down, with the mentor in office more often than chance would have it. */
export const anyCase: fc.Arbitrary<AuthorityCase> = fc.constantFrom(...matters).chain((matter) =>
  fc.record(
    {
      regime: fc.constantFrom('statutory', 'statutory', 'jim', 'newcomer', 'project'),
      matter: fc.constant(matter),
      date: fc.constant(decisionDay),
      measures: fc.oneof(
        fc.constant([{ kind: 'mentorschap' as const, from: '2020-01-01' }]),
        fc.array(measure, { maxLength: 3 }),
      ),
      capacity: statementsOn(matter),
      law: fc.constantFrom(...governingLaws),
      age: fc.constantFrom(5, 11, 12, 15, 16, 17, 18, 40, 95),
      invasive: fc.boolean(),
      emergency: fc.boolean(),
      resists: fc.record({ client: fc.boolean(), mentor: fc.boolean() }, { requiredKeys: [] }),
      seriousHarm: fc.boolean(),
      writtenRefusal: fc.boolean(),
      proxy: fc.boolean(),
      permission: permissionOn(matter),
      role: fc.constantFrom(...askedRoles),
    },
    { requiredKeys: ['regime', 'matter', 'date'] },
  ),
) as fc.Arbitrary<AuthorityCase>
