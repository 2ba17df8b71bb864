import { changesBetween, type Fact } from '../audit/index.js'
import type { Institution, InstitutionDetails } from './institution.js'

/** The command: all details as they should be, over the version that was shown. */
export type EditInstitution = { details: InstitutionDetails; version: number }

/** What is to be saved; nothing when there are no facts. */
export type InstitutionEdited = EditInstitution & { id: string; facts: readonly Fact[] }

/** Changes details of a place. Stays quiet when nothing differs. */
export function editInstitution(
  before: Institution,
  { details, version }: EditInstitution,
): InstitutionEdited {
  const changes = changesBetween<Record<string, unknown>>(before, details)
  const { id } = before
  const isQuiet = Object.keys(changes).length === 0
  return {
    id,
    details,
    version,
    facts: isQuiet ? [] : [{ type: 'institutionChanged', institutionId: id, content: { changes } }],
  }
}
