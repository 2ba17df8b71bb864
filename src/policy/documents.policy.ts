import type { Party } from './party.js'
import { formRows, type PolicyRow } from './policy-row.js'

const beside = ['coordinator', 'mentor:own', 'mentor:substitute'] as const satisfies Party[]
const invited = [...beside, 'professional:documents'] as const satisfies Party[]
const onlyShared = { fields: { 'professional:documents': 'documents' } } as const

/** Files in a dossier. */
export const documentsPolicy: readonly PolicyRow[] = [
  {
    route: 'documents',
    method: 'get',
    allow: beside,
    because: 'court orders and plans are what who stands beside the client works with',
  },
  ...formRows({
    route: 'newDocument',
    allow: beside,
    because: 'who visits brings papers and photos; the office gets the orders of the court',
  }),
  {
    route: 'document',
    method: 'get',
    allow: beside,
    because: 'what a document is, who added it and whether it was checked',
  },
  ...formRows({
    route: 'replaceDocument',
    allow: beside,
    because: 'a plan is renewed; the version that was there stays',
  }),
  ...formRows({
    route: 'withdrawDocument',
    allow: beside,
    because: 'what was added to the wrong dossier no longer counts, and stays for who asks',
  }),
  {
    route: 'shareDocument',
    method: 'post',
    allow: beside,
    because: 'who stands beside the client decides what an invited professional may read',
  },
  {
    route: 'documentFile',
    method: 'get',
    allow: invited,
    ...onlyShared,
    because:
      'reading a document is work of every day, so no new proof is asked; a professional reads the newest version of what was marked for sharing, until it is struck out',
  },
  {
    route: 'documentPreview',
    method: 'get',
    allow: invited,
    ...onlyShared,
    because: 'as for the file itself',
  },
]
