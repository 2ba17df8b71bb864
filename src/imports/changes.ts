import type { ImportValues } from './import-values.js'
import { plainName } from './plain-word.js'

/** What a row says: a field of the file, or the detail that is read from a residence. */
export type ValueField = keyof ImportValues

/** One value that the file changes. `from` is absent when Naast did not know it. */
export type Change = { readonly field: ValueField; readonly from?: string; readonly to: string }

/** Which values a row would change. What a row leaves open changes nothing. */
export function changesBetween(
  known: Partial<ImportValues>,
  row: Partial<ImportValues>,
): readonly Change[] {
  return valueFields(row).flatMap((field): Change[] => {
    const from = known[field]
    const to = row[field]
    if (to === undefined || isSame(field, from, to)) {
      return []
    }
    return [{ field, to, ...(from !== undefined && { from }) }]
  })
}

/** The client's share of what a row says. */
export function clientValuesOf(values: ImportValues) {
  return pick(values, [
    'clientName',
    'clientNumber',
    'clientGivenName',
    'clientPrefix',
    'clientFamilyName',
    'birthDate',
    'residence',
    'residenceDetail',
    'institution',
    'orderDate',
    'court',
    'rekestnummer',
    'notes',
  ])
}

/** The mentor's share of what a row says. */
export function mentorValuesOf(values: ImportValues) {
  return pick(values, [
    'mentorName',
    'mentorNumber',
    'mentorGivenName',
    'mentorPrefix',
    'mentorFamilyName',
    'mentorEmail',
    'mentorPhone',
  ])
}

/** The mentorship's share of what a row says. */
export function mentorshipValuesOf(values: ImportValues) {
  return pick(values, ['status', 'externalNumber', 'startedOn', 'endedOn', 'endReason'])
}

function pick<Field extends ValueField>(
  values: ImportValues,
  fields: readonly Field[],
): Pick<ImportValues, Field> {
  const wanted = new Set<string>(fields)
  return Object.fromEntries(Object.entries(values).filter(([field]) => wanted.has(field))) as Pick<
    ImportValues,
    Field
  >
}

function valueFields(values: Partial<ImportValues>): ValueField[] {
  return Object.keys(values) as ValueField[]
}

/** Another spelling of a name or less of it, and another case of a number, is no change. */
function isSame(field: ValueField, from: string | undefined, to: string): boolean {
  if (from === undefined) {
    return false
  }
  if (field.endsWith('Name')) {
    return `${plainName(from)} `.startsWith(`${plainName(to)} `)
  }
  const ignoresCase = field.endsWith('Number') || field === 'mentorEmail'
  return ignoresCase ? from.toLowerCase() === to.toLowerCase() : from === to
}
