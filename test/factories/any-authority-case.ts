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
import { aStatement, decisionDay } from './an-authority-case.js'

const days = fc.constantFrom(
  '2025-01-01',
  '2026-05-19',
  '2026-05-20',
  '2026-11-01',
  decisionDay,
  '2026-11-21',
)
const until = fc.option(days, { nil: undefined })

/** Where the mentor comes near deciding the rules matter most: so the likely is drawn more often. */
function mostly<Value>(likely: Value, other: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(likely) }, { weight: 2, arbitrary: other })
}

function statementsOn(matter: Matter): fc.Arbitrary<readonly CapacityStatement[] | undefined> {
  const statement = fc.record({
    capable: fc.boolean(),
    matter: mostly<Matter>(matter, fc.constantFrom(...matters)),
    byRole: mostly<CapacityStatement['byRole']>('doctor', fc.constantFrom(...statementRoles)),
    isMentor: mostly(false, fc.boolean()),
    on: days,
  })
  const several = fc.array(statement, { maxLength: 4 })
  return mostly<readonly CapacityStatement[] | undefined>(
    [aStatement(matter)],
    fc.option(several, { nil: undefined }),
  )
}

const measure = fc.record({
  kind: fc.constantFrom('mentorschap', 'bewind', 'curatele'),
  from: fc.constantFrom('2020-01-01', decisionDay, '2026-11-21'),
  until,
})

function permissionOn(matter: Matter) {
  return fc.record({
    scope: fc.constantFrom([matter], [], [...matters]),
    from: days,
    until,
    withdrawn: perhaps,
  })
}

const perhaps = mostly<boolean | undefined>(undefined, fc.boolean())

function withoutUnknown(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

/** Any case that can be written down; what is unknown is left out. Half of them are near the mentor's field. */
export const anyCase: fc.Arbitrary<AuthorityCase> = fc
  .constantFrom(...matters)
  .chain((matter) =>
    fc.record({
      regime: mostly<string>('statutory', fc.constantFrom('jim', 'newcomer', 'project')),
      matter: fc.constant(matter),
      date: fc.constant(decisionDay),
      measures: mostly<unknown>(
        [{ kind: 'mentorschap', from: '2020-01-01' }],
        fc.option(fc.array(measure, { maxLength: 3 }), { nil: undefined }),
      ),
      capacity: statementsOn(matter),
      law: mostly<string | undefined>(undefined, fc.constantFrom(...governingLaws)),
      age: mostly<number | undefined>(undefined, fc.constantFrom(5, 11, 12, 15, 16, 17, 18, 95)),
      invasive: perhaps,
      emergency: perhaps,
      resists: fc.record({ client: perhaps, mentor: perhaps }),
      seriousHarm: perhaps,
      writtenRefusal: perhaps,
      proxy: perhaps,
      permission: mostly<unknown>(undefined, permissionOn(matter)),
      role: mostly<string | undefined>(undefined, fc.constantFrom(...askedRoles)),
    }),
  )
  .map((known) => withoutUnknown(known) as AuthorityCase)
