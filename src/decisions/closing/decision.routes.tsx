import { routes } from '../../routes.js'
import { caseworkers } from '../../shared/access/index.js'
import { page } from '../../shared/http/index.js'
import { openRecord, type DecisionRecord } from './decision-record.js'
import { DecisionPage } from './pages/decision.page.js'

/** The page of one decision, open or closed. */
export const decisionPage = page({
  path: routes.decision,
  access: caseworkers,
  audit: {
    action: 'read',
    object: 'decision',
    of: ({ decision }: DecisionRecord) => decision.id,
  },
  load: openRecord,
  view: (record, request) => ({
    title: record.decision.question,
    current: 'clients',
    printable: record.decision.status === 'closed',
    content: <DecisionPage record={record} request={request} />,
  }),
})
