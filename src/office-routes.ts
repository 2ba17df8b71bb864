import { clientRoutes } from './clients/index.js'
import {
  decisionAroundRoutes,
  decisionPathRoutes,
  decisionStepRoutes,
  statementRoutes,
} from './decisions/index.js'
import { documentRoutes, type DocumentDeps } from './documents/index.js'
import {
  clientListRoutes,
  dossierAccessRoutes,
  dossierRoutes,
  mergeClientRoutes,
  standsBeside,
} from './dossiers/index.js'
import { evidenceRoutes } from './evidence/index.js'
import { chainRoutes, homeRoutes } from './home/index.js'
import { importRoutes } from './imports/index.js'
import { insightRoutes } from './insight/index.js'
import { livingWillRoutes } from './living-wills/index.js'
import { logReviewRoutes } from './log-review/index.js'
import { institutionRoutes } from './institutions/index.js'
import { findMentor, mentorRoutes } from './mentors/index.js'
import { mentorshipRoutes, refreshRhythms } from './mentorships/index.js'
import { organisationRoutes } from './organisations/index.js'
import { permissionRoutes } from './permissions/index.js'
import { placeRoutes } from './places/index.js'
import { afterWaiting, aroundStart, boardRoutes, proposalRoutes } from './proposals/index.js'
import { privacyRoutes } from './privacy/index.js'
import { reminderRoutes } from './reminders/index.js'
import { referralRoutes, regionRoutes, whatFitsRoutes } from './referrals/index.js'
import { retentionRoutes } from './retention/index.js'
import { routes } from './routes.js'
import type { Tx } from './shared/database/index.js'
import { draftRoute, type Route } from './shared/http/index.js'
import { fullName } from './shared/names/index.js'
import { sealedNoteRoutes } from './sealed-notes/index.js'
import { searchRoutes } from './search/index.js'
import { teamRoutes } from './team/index.js'
import { userRoutes, type UserRouteDeps } from './users/index.js'
import { visitRoutes } from './visits/index.js'
import { matchProfileRoutes } from './match-profiles/index.js'
import { endsWaiting, startWaiting, urgencyWords, waitingRoutes } from './waiting-list/index.js'
import { accessLogRoutes } from './who-looked/index.js'

/** Every route behind the sign-in, noun by noun; the access test walks this list. */
export const officeRoutes: readonly Route[] = [
  ...homeRoutes,
  ...chainRoutes,
  ...visitRoutes,
  ...waitingRoutes(aroundStart, afterWaiting),
  ...evidenceRoutes,
  ...decisionPathRoutes,
  ...decisionAroundRoutes,
  ...decisionStepRoutes,
  ...clientListRoutes,
  ...mergeClientRoutes,
  ...clientRoutes(standsBeside),
  ...mentorRoutes,
  ...mentorshipRoutes(endsWaiting(aroundStart)),
  ...institutionRoutes,
  ...livingWillRoutes,
  ...permissionRoutes,
  ...teamRoutes,
  ...reminderRoutes,
  ...searchRoutes,
  ...logReviewRoutes,
  ...importRoutes,
  ...placeRoutes,
  ...referralRoutes({ urgencyWords, put: startWaiting }),
  ...whatFitsRoutes,
  ...regionRoutes,
  ...accessLogRoutes,
  ...insightRoutes,
  ...retentionRoutes,
  ...organisationRoutes(refreshRhythms),
  ...dossierRoutes,
  ...matchProfileRoutes,
  // After the weighing, whose address stands below the board's.
  ...boardRoutes,
  ...proposalRoutes,
  draftRoute(routes.drafts),
]

/** The routes of accounts, sealed notes and documents; they need the secret of the installation. */
export function accountRoutes(
  deps: Omit<UserRouteDeps, 'findMentor'> & DocumentDeps,
): readonly Route[] {
  return [
    ...userRoutes({ ...deps, findMentor: mentorToInvite }),
    ...sealedNoteRoutes(deps),
    ...dossierAccessRoutes(deps),
    ...privacyRoutes(deps),
    ...documentRoutes(deps),
    ...statementRoutes(deps),
  ]
}

async function mentorToInvite(tx: Tx, id: string) {
  const mentor = await findMentor(tx, id)
  return mentor?.mergedIntoId === null ? { name: fullName(mentor), email: mentor.email } : undefined
}
