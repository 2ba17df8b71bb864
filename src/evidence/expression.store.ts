import type { Tx } from '../shared/database/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import type { EvidenceCertainty, EvidenceWay } from './evidence.js'

/** What a client said or wanted in a contact, as evidence needs it. */
export type SaidInContact = {
  id: string
  contactId: string
  words: string
  howLearned: EvidenceWay
  certainty: EvidenceCertainty
  learnedOn: PlainDate
}

/** An utterance of this client; undefined when it is not there or its contact was struck out. */
export async function findExpression(
  tx: Tx,
  { clientId, id }: { clientId: string; id: string },
): Promise<SaidInContact | undefined> {
  const row = await tx
    .selectFrom('expression')
    .innerJoin('contact_client as part', (join) =>
      join
        .onRef('part.organisation_id', '=', 'expression.organisation_id')
        .onRef('part.contact_id', '=', 'expression.contact_id')
        .onRef('part.client_id', '=', 'expression.client_id'),
    )
    .select(['expression.id', 'expression.contact_id as contactId', 'expression.words'])
    .select(['expression.how_learned', 'expression.certainty'])
    .select('expression.learned_on as learnedOn')
    .where('expression.id', '=', id)
    .where('expression.client_id', '=', clientId)
    .where('part.struck_out_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) {
    return undefined
  }
  const { how_learned: how, certainty, ...said } = row
  return { ...said, howLearned: wayOf(how), certainty: certainty as EvidenceCertainty }
}

/** What visits call indirect, gathered from other words, is inferred here. */
function wayOf(how: string): EvidenceWay {
  return how === 'indirect' ? 'inferred' : (how as EvidenceWay)
}
