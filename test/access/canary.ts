/** What a word in the world belongs to, so that the model can say who may read it. */
export type Canary = {
  organisation: string
  /** What the word is about; `client` words are the dossier, the others stand beside it. */
  about:
    | { kind: 'client'; client: string; part: ClientPart }
    | { kind: 'mentor'; mentor: string; part: 'name' | 'phone' | 'private' }
    | { kind: 'institution'; clients: readonly string[]; isNameOfHome?: true }
    | { kind: 'account'; account: string; part: 'name' | 'email' | 'passkey' }
    | { kind: 'organisation' }
    | { kind: 'office' }
    | { kind: 'sealed'; client: string; writer: string; readers: 'writer' | 'coordinators' }
    | { kind: 'objection'; client: string }
    | { kind: 'reason of an emergency' }
  /** Where it stands, for the line about a leak. */
  place: string
}

/**
 * The parts of a dossier that one can be invited to, what the client himself reads on his portrait, and what only
 * those beside the client read.
 */
export type ClientPart =
  | 'name'
  | 'portrait'
  | 'told-to-client'
  | 'card-and-portrait'
  | 'emergency-card'
  | 'measures'
  | 'card-and-measures'
  | 'documents'
  | 'dossier'

/** Makes words that stand nowhere else in the world and finds them back in whatever comes out of the app. */
export function canaries() {
  const known = new Map<string, Canary>()
  return {
    known,
    make(canary: Canary): string {
      const word = `zq${String(100_000 + known.size)}`
      known.set(word, canary)
      return word
    },
  }
}

export type Canaries = ReturnType<typeof canaries>

/** Every word of the world in a text, once. */
export function canariesIn({ known }: Canaries, text: string): [string, Canary][] {
  const words = new Set([...text.matchAll(/zq\d{6,8}/gi)].map(([word]) => word.toLowerCase()))
  return [...words].flatMap((word) => {
    const canary = known.get(word)
    return canary === undefined ? [] : [[word, canary] as [string, Canary]]
  })
}
