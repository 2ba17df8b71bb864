import { newId } from '../test-office.js'
import { makers } from './thing-makers.js'
import type { Ties } from './world-dossier.js'
import type { Note } from './world-notes.js'
import type { World } from './world.js'

/** What an address points at: its ids, and what the model must know to say who may have it. */
export type Thing = {
  /** How it stands towards the people here: own, foreign, not there, … */
  variant: string
  ids: Record<string, string>
  /** Undefined when there is no such thing anywhere. */
  organisation?: string
  client?: { id: string; ties: Ties }
  /** More clients than one: a visit to several. Who may have one of them may have his part. */
  alsoClient?: { id: string; ties: Ties }
  mentor?: string
  owner?: string
  /** A sealed note has readers of its own. */
  note?: Note
  /** A document that is not marked for sharing is not there for a guest. */
  isKeptIn?: true
  /** In a state in which the office may answer "not now" too: merged, ended, struck out. */
  isOdd?: true
}

/** Whether the world has things for an address with these names in it. */
export function isKnown(names: readonly string[]): boolean {
  return names.length === 0 || makers[names.join('+')] !== undefined
}

/** Every thing that fits in an address with these names in it; throws for a name the world does not know. */
export function thingsFor(world: World, names: readonly string[], kind = names.join('+')): Thing[] {
  if (names.length === 0) {
    return [{ variant: 'no thing', ids: {}, organisation: 'any' }]
  }
  const make = makers[kind]
  if (make === undefined) {
    throw new Error(`Teach test/access/thing.ts about addresses with ${names.join(' and ')}`)
  }
  const found = (['here', 'there'] as const).flatMap((place) =>
    make(world[place], world).map((thing) => ({
      ...thing,
      variant: place === 'here' ? thing.variant : `${thing.variant}, foreign`,
    })),
  )
  return [...found, ...nowhere(names), ...mixed(found, names)]
}

/** What exists in no foundation: an id of nothing, and text that is no id. */
function nowhere(names: readonly string[]): Thing[] {
  const all = (value: string) => Object.fromEntries(names.map((name) => [name, value]))
  const free = names.every((name) => freeText.has(name))
  return [
    { variant: 'not there', ids: all(newId()) },
    { variant: 'malformed', ids: all("1' or '1'='1") },
    { variant: 'too long', ids: all('a'.repeat(300)) },
  ].map((thing) => (free ? { ...thing, organisation: 'any', isOdd: true } : thing))
}

/** The child of one under the parent of another: allowed to nobody. */
function mixed(found: readonly Thing[], names: readonly string[]): Thing[] {
  const [parent, ...children] = names
  const own = found.find(({ variant }) => variant === 'own')
  if (
    parent === undefined ||
    freeText.has(parent) ||
    children.every((name) => freeText.has(name))
  ) {
    return []
  }
  return found
    .filter((thing) => thing !== own && own !== undefined && hasOtherChild(thing, own, children))
    .filter(({ variant }) => !variant.includes('shared visit') && !variant.includes('same dossier'))
    .flatMap((thing) => [
      {
        variant: `child of ${thing.variant} under own`,
        ids: { ...thing.ids, [parent]: own?.ids[parent] ?? '' },
      },
      {
        variant: `own child under ${thing.variant}`,
        ids: { ...own?.ids, [parent]: thing.ids[parent] ?? '' },
      },
    ])
}

function hasOtherChild(thing: Thing, own: Thing, children: readonly string[]): boolean {
  return children.every((name) => thing.ids[name] !== own.ids[name])
}

/** Parts of an address that are chosen words and no ids of things. */
const freeText = new Set(['key', 'token', 'part', 'letter', 'kind'])
