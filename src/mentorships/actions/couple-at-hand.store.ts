import { factsOf, type ToldFact } from '../../audit/index.js'
import { currentHome, findClient, findMeasures, isMeasureInForce } from '../../clients/index.js'
import { getOrganisation, type Organisation } from '../../organisations/index.js'
import type { PlainDate } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import { textOf, type Typed } from '../../shared/forms/index.js'
import type { OpenRequest } from '../../shared/http/index.js'
import { isUuid } from '../../shared/ids/index.js'
import { fullName } from '../../shared/names/index.js'
import { actsAs } from '../acts-as.js'
import { relationTo, type MentorshipRelation } from '../mentorship.policy.js'
import type { Mentorship } from '../mentorship.js'
import { findCurrentCouple, loadMentorship, type LoadedMentorship } from '../mentorship.store.js'
import { regimeOf, type CourtMeasure, type Regime } from '../regimes/index.js'
import { mentorshipFactTypes } from '../stored-facts.js'
import { findPicking, pickFields, type Picking } from './candidate.store.js'

/** One couple as a form or page needs it: the state, the names, and what is on record around it. */
export type CoupleAtHand = LoadedMentorship & {
  regime: Regime
  relation: MentorshipRelation
  organisation: Organisation
  clientName: string
  mentorName: string
  nameOf: (id: string) => string
  /** What happened last, shown to somebody whose form is overtaken. */
  latest: ToldFact | undefined
  picking: Picking
  institutionId: string | null
  measure: CourtMeasure | undefined
  /** The couple was ended and started anew since. */
  runsAgain: boolean
  /** The mentor that was chosen has a mentorship of this client already. */
  chosenIsBeside: boolean
}

type Wanted = {
  may: (relation: MentorshipRelation) => boolean
  picksMentor?: boolean | undefined
  sent?: Typed | undefined
}

const nobodyToPick: Picking = { bySearch: false, candidates: [], hasMore: false }

/** The couple in the address, for an actor who may; undefined for everybody else. */
export async function coupleAtHand(
  request: OpenRequest,
  { may, picksMentor = false, sent }: Wanted,
): Promise<CoupleAtHand | undefined> {
  const { tx, actor, today } = request
  const loaded = await loadMentorship(tx, request.id('mentorship'))
  const relation = loaded && relationTo(loaded.mentorship, actsAs(actor), today)
  if (loaded === undefined || relation === undefined || !may(relation)) {
    return undefined
  }
  const { mentorship } = loaded
  const [latest] = await factsOf(
    tx,
    { mentorshipId: mentorship.id },
    { limit: 1, only: mentorshipFactTypes },
  )
  const picking = picksMentor
    ? await findPicking(tx, {
        sent,
        preset: request.query('mentor'),
        without: mentorship.mandate.mentorId,
      })
    : nobodyToPick
  const names = await namesIn(tx, mentorship)
  return {
    ...loaded,
    regime: regimeOf(mentorship.regime),
    relation,
    organisation: await getOrganisation(tx),
    clientName: names.get(mentorship.clientId) ?? '',
    mentorName: names.get(mentorship.mandate.mentorId) ?? '',
    nameOf: (id) => names.get(id) ?? '',
    latest,
    picking,
    ...(await aroundClient(tx, mentorship.clientId, today)),
    runsAgain: await runsAgain(tx, mentorship),
    chosenIsBeside: await isBeside(tx, mentorship, sent),
  }
}

/** The court's mentorschap and the institution of a client, as recorded. */
export async function aroundClient(tx: Tx, clientId: string, today: PlainDate) {
  const home = await currentHome(tx, clientId)
  const measures = (await findMeasures(tx, clientId)).filter(({ kind }) => kind === 'mentorschap')
  const measure = measures.find((one) => isMeasureInForce(one, today)) ?? measures[0]
  return {
    institutionId: home?.institutionId ?? null,
    measure: measure && {
      orderedOn: measure.orderDate ?? undefined,
      from: measure.validFrom ?? undefined,
      until: measure.validUntil ?? undefined,
    },
  }
}

async function runsAgain(tx: Tx, { status, clientId, mandate }: Mentorship): Promise<boolean> {
  return (
    status === 'ended' &&
    (await findCurrentCouple(tx, { clientId, mentorId: mandate.mentorId })) !== undefined
  )
}

async function isBeside(tx: Tx, { clientId }: Mentorship, sent: Typed | undefined) {
  const mentorId = sent === undefined ? '' : textOf(sent, pickFields.mentor)
  return isUuid(mentorId) && (await findCurrentCouple(tx, { clientId, mentorId })) !== undefined
}

async function namesIn(tx: Tx, mentorship: Mentorship): Promise<Map<string, string>> {
  const { mandate, earlierMandates, substitutes, clientId } = mentorship
  const ids = [mandate, ...earlierMandates, ...substitutes].map(({ mentorId }) => mentorId)
  const rows = await tx
    .selectFrom('mentor')
    .select(['id', 'given_name as givenName', 'name_prefix as namePrefix'])
    .select('family_name as familyName')
    .where('id', 'in', [...new Set(ids)])
    .execute()
  const client = await findClient(tx, clientId)
  return new Map([
    ...rows.map((row): [string, string] => [row.id, fullName(row)]),
    ...(client === undefined ? [] : [[clientId, fullName(client)] as [string, string]]),
  ])
}
