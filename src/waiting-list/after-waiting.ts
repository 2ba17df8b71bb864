import type { OpenRequest } from '../shared/http/index.js'

/** What other nouns do when somebody is taken off the list by hand, in the same transaction. */
export type AfterWaiting = (request: OpenRequest, entryId: string) => Promise<void>
