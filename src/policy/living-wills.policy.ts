import type { Party } from './party.js'
import { formRows, type PolicyRow } from './policy-row.js'

const beside = ['coordinator', 'mentor:own', 'mentor:substitute'] as const satisfies Party[]

/** What a client put on paper, and what he or his mentor permitted. */
export const livingWillsPolicy: readonly PolicyRow[] = [
  {
    route: 'livingWills',
    method: 'get',
    allow: beside,
    because: 'who stands beside the client must know what was refused and permitted',
  },
  ...formRows({
    route: 'newLivingWill',
    allow: beside,
    because: 'a paper turns up at a visit or at the office; nobody makes one for the client',
  }),
  ...formRows({
    route: 'noLivingWill',
    allow: beside,
    because: 'that somebody asked and there is none is known by who asked',
  }),
  ...formRows({
    route: 'correctLivingWill',
    allow: beside,
    because: 'what is missing comes beside it; the paper itself is never edited',
  }),
  ...formRows({
    route: 'livingWillDocument',
    allow: beside,
    because: 'a scan comes in later than the paper was told of; it is only named, once',
  }),
  ...formRows({
    route: 'withdrawLivingWill',
    allow: beside,
    because: 'who hears that the client withdrew it writes that down; it stays to be read',
  }),
  ...formRows({
    route: 'newPermission',
    allow: beside,
    because: 'a permission is agreed between client and mentor, and the office may write it down',
  }),
  ...formRows({
    route: 'replacePermission',
    allow: beside,
    because: 'a permission is never edited: another comes in its place',
  }),
  {
    route: 'withdrawPermission',
    method: 'post',
    allow: beside,
    because: 'a client who says stop is heard at once, whoever hears it first',
  },
  {
    route: 'permissionSheet',
    method: 'get',
    allow: beside,
    because: 'the sheet is read with the client and left with him',
  },
  {
    route: 'ownPermissions',
    method: 'get',
    allow: ['client'],
    fields: { client: 'permissions' },
    because: 'the client knows what he agreed to, and what he put on paper himself',
  },
  {
    route: 'stopOwnPermission',
    method: 'post',
    allow: ['client:self'],
    because: 'what the client allowed he stops himself, at once, without the mentor between',
  },
]
