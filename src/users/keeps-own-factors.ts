import { NotThere, type OpenRequest } from '../shared/http/index.js'
import { cameThroughProvider } from './session.store.js'

/**
 * Throws `NotThere` in a session that a provider of one organisation vouches for: who comes in that way may
 * not give the account another way in, which would reach its other organisations too (decision 0033).
 */
export async function mustKeepOwnFactors({
  tx,
  actor,
}: Pick<OpenRequest, 'tx' | 'actor'>): Promise<void> {
  if (await cameThroughProvider(tx, actor.sessionId)) {
    throw new NotThere('signed in through a provider')
  }
}
