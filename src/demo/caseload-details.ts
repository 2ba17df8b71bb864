import { addDays, addMonths, type PlainDate } from '../shared/calendar/index.js'
import type { Table } from '../shared/tabular/index.js'

/** What is invented about a couple beside the caseload; months and days are counted back from today. */
type Details = {
  readonly mentor: string
  readonly client: string
  readonly age?: readonly [years: number, days: number]
  readonly startedMonthsAgo?: number
  readonly orderedMonthsAgo?: number
  readonly endedDaysAgo?: number
  readonly institution?: string
}

const kompas = 'Woonlocatie Het Kompas'
const lindenhof = 'Huize Lindenhof'
const zonnehoek = 'Verpleeghuis Zonnehoek'
const meander = 'Woonzorg De Meander'
const brug = 'Kliniek De Brug'
const wilg = 'Woonlocatie De Wilg'

// Of some nobody wrote down the start or the order: a caseload is never complete.
const details: readonly Details[] = [
  {
    mentor: 'Ilona',
    client: 'Hanne',
    age: [54, 110],
    startedMonthsAgo: 31,
    orderedMonthsAgo: 32,
    institution: kompas,
  },
  {
    mentor: 'Marjolijn',
    client: 'Els',
    age: [79, 20],
    startedMonthsAgo: 44,
    orderedMonthsAgo: 45,
    institution: zonnehoek,
  },
  {
    mentor: 'Marjolijn',
    client: 'Ahmed',
    age: [41, 250],
    startedMonthsAgo: 22,
    orderedMonthsAgo: 23,
    institution: meander,
  },
  {
    mentor: 'Marjolijn',
    client: 'Patrick',
    age: [62, 300],
    startedMonthsAgo: 18,
    institution: meander,
  },
  {
    mentor: 'Quirijn',
    client: 'Jan',
    age: [84, 77],
    startedMonthsAgo: 26,
    orderedMonthsAgo: 27,
  },
  {
    mentor: 'Ruben',
    client: 'Richard',
    age: [58, 12],
    startedMonthsAgo: 37,
    orderedMonthsAgo: 38,
    institution: brug,
  },
  { mentor: 'Nadia', client: 'Rachel', age: [36, 200], startedMonthsAgo: 50, endedDaysAgo: 218 },
  {
    mentor: 'Nadia',
    client: 'Piet',
    age: [71, 33],
    startedMonthsAgo: 15,
    orderedMonthsAgo: 16,
    institution: wilg,
  },
  { mentor: 'Nadia', client: 'Marianne', institution: wilg },
  {
    mentor: 'Marleen',
    client: 'Nathan',
    age: [66, 140],
    startedMonthsAgo: 29,
    orderedMonthsAgo: 30,
    institution: zonnehoek,
  },
  {
    mentor: 'Petra',
    client: 'Marsha',
    age: [33, 90],
    startedMonthsAgo: 13,
    orderedMonthsAgo: 14,
    institution: kompas,
  },
  { mentor: 'Petra', client: 'Lidewij', age: [47, 260], startedMonthsAgo: 2, orderedMonthsAgo: 3 },
  { mentor: 'Laurens', client: 'Joost', age: [52, 5], institution: wilg },
  { mentor: 'Laurens', client: 'Astrid', age: [60, 181], startedMonthsAgo: 20, institution: wilg },
  {
    mentor: 'Casper',
    client: 'Jaap',
    age: [49, 222],
    startedMonthsAgo: 12,
    orderedMonthsAgo: 13,
    institution: meander,
  },
  {
    mentor: 'Casper',
    client: 'Ali',
    age: [45, 64],
    startedMonthsAgo: 12,
    orderedMonthsAgo: 13,
    institution: meander,
  },
  {
    mentor: 'Boris',
    client: 'Ina',
    age: [57, 151],
    startedMonthsAgo: 16,
    orderedMonthsAgo: 17,
    institution: kompas,
  },
  { mentor: 'Peter', client: 'Frits', age: [68, 19], startedMonthsAgo: 33, orderedMonthsAgo: 34 },
  { mentor: 'Diana', client: 'Merel', age: [44, 280], startedMonthsAgo: 17, institution: wilg },
  { mentor: 'Diana', client: 'Lucy', age: [73, 48], startedMonthsAgo: 24, institution: zonnehoek },
  { mentor: 'Olivia', client: 'Lilly', age: [38, 310], institution: kompas },
  {
    mentor: 'Irene',
    client: 'Marloes',
    age: [76, 101],
    startedMonthsAgo: 40,
    orderedMonthsAgo: 41,
    institution: lindenhof,
  },
  {
    mentor: 'Irene',
    client: 'Anne',
    age: [81, 9],
    startedMonthsAgo: 28,
    orderedMonthsAgo: 29,
    institution: lindenhof,
  },
  { mentor: 'Irene', client: 'Sasha', age: [55, 170], startedMonthsAgo: 19, orderedMonthsAgo: 20 },
  {
    mentor: 'Irene',
    client: 'Loek',
    age: [83, 235],
    startedMonthsAgo: 28,
    orderedMonthsAgo: 29,
    institution: lindenhof,
  },
  { mentor: 'Irene', client: 'Peter', age: [64, 57], startedMonthsAgo: 14, institution: meander },
]

const columns = ['mentor', 'client', 'geboortedatum', 'startdatum', 'datum beschikking']

/** The details as a second file, so that they come in by the same door as the caseload. */
export function detailsTable(today: PlainDate): Table {
  return {
    columns: [...columns, 'rechtbank', 'instelling', 'status', 'einddatum'],
    rows: details.map((row, index) => ({
      number: index + 2,
      cells: cellsOf(row, today),
      issues: [],
    })),
    origin: { kind: 'csv', encoding: 'utf-8', separator: ';' },
  }
}

function cellsOf(row: Details, today: PlainDate): string[] {
  const { mentor, client, age, startedMonthsAgo, orderedMonthsAgo, institution = '' } = row
  const { endedDaysAgo } = row
  const monthsAgo = (months: number | undefined) =>
    months === undefined ? '' : addMonths(today, -months)
  const birthDate = age === undefined ? '' : addDays(addMonths(today, -age[0] * 12), -age[1])
  return [
    mentor,
    client,
    birthDate,
    monthsAgo(startedMonthsAgo),
    monthsAgo(orderedMonthsAgo),
    orderedMonthsAgo === undefined ? '' : 'Rechtbank Amsterdam',
    institution,
    endedDaysAgo === undefined ? 'actief' : 'beëindigd',
    endedDaysAgo === undefined ? '' : addDays(today, -endedDaysAgo),
  ]
}
