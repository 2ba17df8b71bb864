import { findNamesakes, type Namesake } from '../clients/index.js'
import type { OpenRequest } from '../shared/http/index.js'
import { listColleagues } from '../users/index.js'
import type { Referral, ReferralStep } from './referral.js'
import { alikeReferrals, findReferral, stepsOf, type AlikeReferral } from './referral.store.js'

/** A request opened on a screen, with what stands around it. */
export type OpenedReferral = {
  referral: Referral
  steps: readonly ReferralStep[]
  namesakes: readonly Namesake[]
  alike: readonly AlikeReferral[]
  coordinators: readonly { accountId: string; name: string }[]
}

const mostCoordinators = 100

/** The request in the address; undefined when it is not there or of another organisation. */
export async function openReferral(request: OpenRequest): Promise<OpenedReferral | undefined> {
  const { tx, today } = request
  const referral = await findReferral(tx, request.id('referral'))
  if (referral === undefined) {
    return undefined
  }
  const wanted = { name: '', role: 'coordinator', limit: mostCoordinators, offset: 0 } as const
  const { rows } = await listColleagues(tx, wanted, today)
  const now = rows.filter(({ validUntil }) => validUntil === null || validUntil > today)
  return {
    referral,
    steps: await stepsOf(tx, referral.id),
    namesakes: (await findNamesakes(tx, referral)).filter(
      ({ id: found }) => found !== referral.clientId,
    ),
    alike: await alikeReferrals(tx, referral),
    coordinators: now.map(({ accountId, name }) => ({ accountId, name })),
  }
}

/** What the log says of a request: which one, and the dossier it became part of. */
export const referralAudit = {
  object: 'referral',
  of: ({ referral }: Pick<OpenedReferral, 'referral'>) => referral.id,
  clients: ({ referral }: Pick<OpenedReferral, 'referral'>) =>
    referral.clientId === null ? [] : [referral.clientId],
} as const
