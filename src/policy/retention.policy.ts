import { formRows, type PolicyRow } from './policy-row.js'

const keepers = { allow: ['coordinator', 'board', 'auditor'] } as const
const office = { allow: ['coordinator'] } as const

/** How long data is kept, and the destruction that two people agree to. */
export const retentionPolicy: readonly PolicyRow[] = [
  {
    route: 'retention',
    method: 'get',
    ...keepers,
    because: 'who answers for what is kept reads how long',
  },
  ...formRows({
    route: 'retentionTerm',
    allow: ['coordinator', 'board'],
    fresh: true,
    because: 'terms are a decision of the foundation; who supervises does not set them',
  }),
  {
    route: 'destruction',
    method: 'get',
    ...keepers,
    fields: { board: 'initials', auditor: 'initials' },
    because: 'the board and the auditor may be the second person; they see initials',
  },
  {
    route: 'destruction',
    method: 'post',
    ...office,
    fresh: true,
    because: 'only the office knows the dossiers',
  },
  {
    route: 'destructionProposal',
    method: 'get',
    ...keepers,
    fields: { board: 'initials', auditor: 'initials' },
    because: 'the second person sees what is proposed',
  },
  {
    route: 'destructionProposal',
    method: 'post',
    ...keepers,
    fresh: true,
    because: 'a second person confirms, never who proposed it',
  },
  ...formRows({
    route: 'proposeErasure',
    ...office,
    fresh: true,
    because: 'the office weighs whether erasing is allowed',
  }),
  ...formRows({
    route: 'legalHold',
    ...office,
    because: 'the office knows of accounts, complaints and claims',
  }),
  {
    route: 'liftLegalHold',
    method: 'post',
    ...office,
    fresh: true,
    because: 'what was kept back may be destroyed from then on',
  },
]
