import { addDays, type Instant, type PlainDate } from '../shared/calendar/index.js'
import { emptyBatch, type Batch, type LoadedTable, type Row } from './loaded-tables.js'
import { familyNames, givenNames, places, streets } from './names.js'
import { createRandom, type Random } from './random.js'

/** How large an office, from which seed, as seen on which day. */
export type Wanted = { clients: number; seed: string; today: PlainDate }

/** All that the makers of rows share: chance, days, the batch that is being filled, who records. */
export type Making = {
  readonly random: Random
  readonly today: PlainDate
  readonly coordinatorId: string
  readonly institutionIds: readonly string[]
  batch: Batch
  /** How many asked for help: each request has a number. */
  readonly referrals: { count: number }
  /** The date so many days before today; negative is ahead. */
  daysAgo: (days: number) => PlainDate
}

const daysRemembered = 12_000

/** Starts an office: the same seed, size and day tell the same story. */
export function startMaking({ clients, seed, today }: Wanted): Making {
  const random = createRandom(`${seed}/${clients}`)
  const known = new Map<number, PlainDate>()
  function daysAgo(days: number): PlainDate {
    const date = known.get(days) ?? addDays(today, -days)
    if (known.size < daysRemembered) {
      known.set(days, date)
    }
    return date
  }
  const coordinatorId = random.idOn(today)
  const referrals = { count: 0 }
  return {
    random,
    today,
    coordinatorId,
    institutionIds: [],
    batch: emptyBatch(),
    referrals,
    daysAgo,
  }
}

/** Adds a row to the batch and answers it. */
export function add<Table extends LoadedTable>(
  { batch }: Making,
  table: Table,
  row: Row<Table>,
): Row<Table> {
  batch[table].push(row)
  return row
}

/** An instant on a day, during working hours (UTC). */
export function atWork({ random }: Making, day: PlainDate): Instant {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${day}T${two(random.between(8, 16))}:${two(random.between(0, 59))}:00.000Z`
}

/** A name, with the form of address that goes with it. */
export function aName({ random }: Making) {
  const address_form = random.pick(['mevrouw', 'meneer'] as const)
  const [name_prefix, family_name] = random.pick(familyNames)
  return {
    given_name: random.pick(givenNames[address_form]),
    name_prefix,
    family_name,
    address_form,
  }
}

/** An address where nobody lives: Dutch postcodes do not start with a nought. */
export function anAddress({ random }: Making) {
  const letters = 'ABCDEGHJKLMNPRSTVWXZ'.split('')
  return {
    address: `${random.pick(streets)} ${random.between(1, 240)}`,
    postcode: `0${random.between(100, 999)} ${random.pick(letters)}${random.pick(letters)}`,
    place: random.pick(places),
  }
}

/** A telephone number that nobody has. */
export function aPhone({ random }: Making): string {
  return `06 0000 ${random.between(1000, 9999)}`
}
