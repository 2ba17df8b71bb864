/** How the reader stands towards a client: staff, mentor or substitute today, or a stranger. */
export type ClientRelation = 'coordinator' | 'beside' | 'none'

/** Staff, and whoever stands beside the client today, may read and keep the dossier. */
export function mayTendClient(relation: ClientRelation): boolean {
  return relation === 'coordinator' || relation === 'beside'
}

/** Who somebody is (name, birth date, number) comes from papers that only staff see. */
export function mayChangeIdentity(relation: ClientRelation): boolean {
  return relation === 'coordinator'
}

/** Measures come from court orders, which only staff keep. */
export function mayNoteMeasures(relation: ClientRelation): boolean {
  return relation === 'coordinator'
}
