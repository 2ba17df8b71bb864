import type { ClientDetails, LivingKind } from '../../clients/index.js'
import type { RegimeKey } from '../../mentorships/index.js'
import type {
  CloseReason,
  ContactPerson,
  OwnNetwork,
  Urgency,
  WaitsFor,
} from '../../waiting-list/index.js'

/** Somebody who waits in the demonstration; days are counted back from today. All of them are invented. */
export type WaitingStory = {
  client: Pick<ClientDetails, 'givenName' | 'familyName' | 'addressForm'> & {
    born: string
    languages: readonly string[]
    phone?: string
    goodToKnow?: string
  }
  home: { kind: LivingKind; place: string; postcode: string; detail?: string }
  regime: RegimeKey
  ago: number
  urgency: Urgency
  reason?: string
  waitsFor: WaitsFor
  note?: string
  network?: { answer: OwnNetwork; words: string }
  contacts?: readonly { ago: number; whom: ContactPerson; note: string }[]
  choice?: true
  ended?: { ago: number; reason: CloseReason; note?: string }
}
