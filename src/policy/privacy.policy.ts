import { formRows, type PolicyRow } from './policy-row.js'

const keepers = { allow: ['coordinator', 'board', 'auditor'] } as const
const office = { allow: ['coordinator'] } as const

/** Requests of people about their data (AVG 12 to 20), and the freezing of a dossier. */
export const privacyPolicy: readonly PolicyRow[] = [
  {
    route: 'processingRegister',
    method: 'get',
    ...keepers,
    because: 'who answers for the foundation shows what is kept and why; it names nobody',
  },
  {
    route: 'privacyRequests',
    method: 'get',
    ...office,
    because: 'requests come in at the office, and may be about a mentor or go around him',
  },
  ...formRows({
    route: 'newPrivacyRequest',
    ...office,
    because: 'the office makes sure who asks, and notes the day',
  }),
  {
    route: 'privacyRequest',
    method: 'get',
    ...office,
    because: 'who answers a request sees what was asked and by when',
  },
  {
    route: 'privacyRequestStep',
    method: 'post',
    ...office,
    because: 'who takes a step says so',
  },
  ...formRows({
    route: 'extendPrivacyRequest',
    ...office,
    because: 'more time is taken by who answers, with a reason',
  }),
  ...formRows({
    route: 'answerPrivacyRequest',
    ...office,
    because: 'the office answers for the foundation',
  }),
  {
    route: 'privacyLetter',
    method: 'get',
    ...office,
    because: 'letters to who asked go out from the office',
  },
  {
    route: 'makePrivacyExport',
    method: 'post',
    ...office,
    fresh: true,
    because: 'everything about one person in one file',
  },
  {
    route: 'fetchPrivacyExport',
    method: 'post',
    ...office,
    fresh: true,
    because: 'handed over once, within a day, to who asked',
  },
  ...formRows({
    route: 'restrictDossier',
    ...office,
    fresh: true,
    because: 'a frozen dossier stops the work of others',
  }),
  ...formRows({
    route: 'liftRestriction',
    ...office,
    fresh: true,
    because: 'lifting comes after the client was told',
  }),
]
