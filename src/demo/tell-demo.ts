import { addDays } from '../shared/calendar/index.js'
import { closeAgreements, couplesByName } from './demo.store.js'
import { giveAccounts } from './give-accounts.js'
import { agreeAndPause, planVisits } from './plans.js'
import { tellAsked } from './tell-asked.js'
import { tellDecisions } from './tell-decisions.js'
import { tellPapers } from './tell-papers.js'
import { tellEvidence } from './tell-evidence.js'
import { tellReferrals } from './tell-referrals.js'
import { tellRegions } from './tell-regions.js'
import { tellProfiles } from './tell-profiles.js'
import { tellProposals } from './tell-proposals.js'
import { tellPeople } from './tell-people.js'
import { tellYear } from './tell-year.js'
import { tellWaiting } from './tell-waiting.js'
import { tellWills } from './tell-wills.js'
import type { Telling } from './telling.js'

/** Tells the year of the demonstration around a caseload that has been imported. */
export async function tellDemo(telling: Telling, organisation: string): Promise<void> {
  const { tx, today } = telling
  const couples = await couplesByName(tx)
  const { accounts, coordinator } = await giveAccounts(telling, { organisation, couples })
  await tellPeople(telling, couples)
  await agreeAndPause(telling, { couples, by: coordinator })
  await tellYear(telling, { couples, accounts })
  await tellEvidence(telling, { couples, accounts })
  await tellWills(telling, { couples, accounts })
  await tellDecisions(telling, { couples, accounts })
  await tellAsked(telling, { organisation, couples, accounts, coordinator })
  const overloaded = couples.filter(({ mentor }) => mentor === 'Peter')
  const except = overloaded.map(({ mentorshipId }) => mentorshipId)
  await closeAgreements(tx, {
    before: addDays(today, -40),
    by: coordinator,
    except: [organisation],
  })
  await closeAgreements(tx, { before: addDays(today, -15), by: coordinator, except })
  await planVisits(telling, couples)
  await tellReferrals(telling, coordinator)
  await tellRegions(telling, { couples, coordinator })
  const waiting = await tellWaiting(telling, coordinator)
  await tellProfiles(telling, { couples, waiting, coordinator })
  await tellProposals(telling, { couples, waiting, coordinator })
  await tellPapers(telling, { organisation, couples, accounts, coordinator })
}
