import type { Answerer } from './special-answer.store.js'

/** A person whose special answers may be kept, and where his pages are. */
export type Answering = {
  who: Answerer
  id: string
  name: string
  isOwn: boolean
  kind: 'client' | 'mentor'
  places: { special: string; withdraw: string; back: string }
}
