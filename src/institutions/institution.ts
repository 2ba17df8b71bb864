/** What kind of place an institution is. */
export const institutionKinds = [
  'nursing-home',
  'disability-care',
  'mental-health',
  'addiction-care',
  'shelter',
  'home-care',
  'hospital',
  'other',
] as const
export type InstitutionKind = (typeof institutionKinds)[number]

/** What is known of a place; null is unknown. */
export type InstitutionDetails = {
  name: string
  kind: InstitutionKind
  address: string | null
  postcode: string | null
  place: string | null
  phone: string | null
  note: string | null
}

/** A place as registered. */
export type Institution = InstitutionDetails & { id: string; version: number }

/** Details with everything that was not told left unknown. */
export function institutionDetailsOf(
  known: Partial<InstitutionDetails> & Pick<InstitutionDetails, 'name'>,
): InstitutionDetails {
  return {
    kind: 'other',
    address: null,
    postcode: null,
    place: null,
    phone: null,
    note: null,
    ...known,
  }
}
