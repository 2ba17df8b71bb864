import { fieldSets, type FieldSet } from './field-set.js'
import { partyWords, type Party } from './party.js'
import { pathOf } from './check-policy.js'
import type { PolicyRow } from './policy-row.js'

/** The table as a page of documentation: every row, and what its words mean. */
export function policyPage(rows: readonly PolicyRow[]): string {
  const parties = Object.keys(partyWords) as Party[]
  const sets = Object.keys(fieldSets) as FieldSet[]
  return [
    '# Who may do what',
    '',
    'Drawn from `src/policy` by `npm run policy-page`; a test keeps the two the same. What is not allowed here is',
    'denied, and looks like a page that does not exist. Every row holds inside one foundation only.',
    '',
    '## Who',
    '',
    ...table(
      ['party', 'meaning'],
      parties.map((party) => [`\`${party}\``, partyWords[party]]),
    ),
    '',
    '## What they see',
    '',
    ...table(
      ['fields', 'meaning'],
      sets.map((set) => [`\`${set}\``, fieldSets[set]]),
    ),
    '',
    '## Routes',
    '',
    ...table(
      ['method', 'address', 'allowed', 'because'],
      rows.map((row) => [
        row.method.toUpperCase(),
        `\`${pathOf(row.route)}\``,
        allowed(row),
        row.because,
      ]),
    ),
    '',
  ].join('\n')
}

function allowed({ allow, fields = {}, fresh, only }: PolicyRow): string {
  const seen = Object.entries(fields).map(([party, set]) => `${party} sees ${set}`)
  return [
    allow.join(', '),
    ...seen,
    ...(fresh === true ? ['with a fresh second factor'] : []),
    ...(only === 'demo' ? ['in the demonstration'] : []),
  ].join(' · ')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)]
}
