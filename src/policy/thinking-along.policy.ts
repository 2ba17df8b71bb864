import type { Party } from './party.js'
import { formRows, type PolicyRow } from './policy-row.js'

const beside = ['coordinator', 'mentor:own', 'mentor:substitute'] as const satisfies Party[]

/** Asking others to think along about a decision, and what who was asked reads of it. */
export const thinkingAlongPolicy: readonly PolicyRow[] = [
  ...formRows({
    route: 'thinkAlong',
    allow: beside,
    because: 'who works on a decision may ask colleagues what they think',
  }),
  {
    route: 'closeThinkingAlong',
    method: 'post',
    allow: ['owner'],
    because: 'who asked says when the question needs no more answers',
  },
  {
    route: 'takeOverThought',
    method: 'post',
    allow: beside,
    because: 'who fills in the path notes who was heard',
  },
  {
    route: 'thinkingAlong',
    method: 'get',
    allow: ['coordinator', 'mentor'],
    fields: { coordinator: 'asked-of-oneself', mentor: 'asked-of-oneself' },
    because: 'a colleague finds what was asked of him; without a name where he stands outside',
  },
  ...formRows({
    route: 'thought',
    allow: ['owner'],
    because: 'who was asked reads the question and answers it; the dossier stays closed to him',
  }),
]
