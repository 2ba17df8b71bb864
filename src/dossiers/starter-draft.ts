import type { StarterPart } from './starter.js'

/** The key under which unsent answers of one part about one client are kept. */
export function starterDraft(clientId: string, part: StarterPart): string {
  return `starter-${part}-${clientId}`
}
