import {
  askedRoles,
  governingLaws,
  matters,
  statementRoleOf,
  type AuthorityCase,
  type CapacityStatement,
  type MeasureInCase,
  type PermissionInCase,
} from '../../authority/index.js'
import { regimeKeys } from '../../mentorships/index.js'
import { isPlainDate, type PlainDate } from '../../shared/calendar/index.js'
import { ok, type Result } from '../../shared/result/index.js'
import {
  among,
  fault,
  readCode,
  readFlag,
  readList,
  type CaseFault,
  type Reader,
} from './reader.js'
import { readRecord } from './record-reader.js'

/** The kinds of measure that a case may name. */
export const measureKinds = ['mentorschap', 'bewind', 'curatele'] as const

const readMatter = readCode(among(matters))

const readMeasure = withPeriod(
  readRecord<MeasureInCase>({
    required: { kind: readCode(among(measureKinds)), from: readDay },
    optional: { until: readDay },
  }),
)

const readPermission = withPeriod(
  readRecord<PermissionInCase>({
    required: { scope: readList(readMatter), from: readDay },
    optional: { until: readDay, withdrawn: readFlag },
  }),
)

const readStatement = readRecord<CapacityStatement>({
  required: {
    capable: readFlag,
    matter: readMatter,
    byRole: readCode(statementRoleOf),
    isMentor: readFlag,
    on: readDay,
  },
  optional: {},
})

/** Reads a case from a JSON value. What is left out stays unknown; null is refused like any other wrong type. */
export const readAuthorityCase: Reader<AuthorityCase> = readRecord<AuthorityCase>({
  required: { regime: readCode(among(regimeKeys)), matter: readMatter, date: readDay },
  optional: {
    measures: readList(readMeasure),
    capacity: readList(readStatement),
    law: readCode(among(governingLaws)),
    age: readAge,
    invasive: readFlag,
    emergency: readFlag,
    resists: readRecord<NonNullable<AuthorityCase['resists']>>({
      required: {},
      optional: { client: readFlag, mentor: readFlag },
    }),
    seriousHarm: readFlag,
    writtenRefusal: readFlag,
    proxy: readFlag,
    permission: readPermission,
    role: readCode(among(askedRoles)),
  },
})

/** A day that exists, from 1900 up to 2199: further off is a slip of the pen. */
function readDay(value: unknown, path: string): Result<PlainDate, CaseFault> {
  if (typeof value !== 'string') return fault('wrong-type', path, 'Geef een dag als JJJJ-MM-DD.')
  if (!isPlainDate(value) || value < '1900-01-01' || value > '2199-12-31') {
    return fault('impossible', path, 'Deze dag bestaat niet, of ligt te ver weg.')
  }
  return ok(value)
}

function readAge(value: unknown, path: string): Result<number, CaseFault> {
  if (typeof value !== 'number') return fault('wrong-type', path, 'Geef een getal.')
  return Number.isInteger(value) && value >= 0 && value <= 130
    ? ok(value)
    : fault('impossible', path, 'Een leeftijd is een heel getal van 0 tot en met 130.')
}

/** The last day must come after the first: `until` is the first day on which something no longer holds. */
function withPeriod<Value extends { readonly from: PlainDate; readonly until?: PlainDate }>(
  reader: Reader<Value>,
): Reader<Value> {
  return function readPeriod(value, path) {
    const read = reader(value, path)
    if (!read.ok || read.value.until === undefined || read.value.until > read.value.from) {
      return read
    }
    return fault('impossible', `${path}.until`, 'Het einde ligt niet na het begin.')
  }
}
