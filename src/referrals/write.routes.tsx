import { referralTermKeys, referralTerms, ruleInForce } from '../law/index.js'
import { regimeKeys } from '../mentorships/index.js'
import { href, routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import { addDays } from '../shared/calendar/index.js'
import { typedFrom } from '../shared/forms/index.js'
import { form, type OpenRequest, type Route } from '../shared/http/index.js'
import { ok } from '../shared/result/index.js'
import { findDoor } from './door.store.js'
import { WritePage } from './pages/write.page.js'
import { insertReferral } from './referral.store.js'
import { referralMessages } from './referrals.messages.js'
import { offeredWays, parseTold } from './told.form.js'
import { toldMessages } from './told.messages.js'

const draftKey = 'new-referral'

/** A request that came by telephone, letter or at the desk, with the questions of the public page. */
export const writeRoutes: readonly Route[] = form({
  path: routes.newReferral,
  access: coordinators,
  audit: { action: 'create', object: 'referral' },
  load: async ({ tx, today }: OpenRequest) => {
    const door = await findDoor(tx)
    const days = ruleInForce(referralTerms, referralTermKeys.answer, today)?.value ?? 7
    return {
      ways: offeredWays(door?.ways ?? regimeKeys),
      answerDays: door?.answerDays ?? days,
    }
  },
  first: () => typedFrom({}),
  draft: () => draftKey,
  parse: (typed, { ways }, { locale, today }) =>
    parseTold(typed, { ways, isShort: false, today }, toldMessages(locale).errors),
  decide: (_, told, { newId }) => ok({ id: newId(), told }),
  save: async ({ tx, actor, now, today }, { id, told }, { answerDays }) => {
    const answerDueOn = addDays(today, answerDays)
    const received = { via: 'telephone', receivedAt: now, answerDueOn } as const
    await insertReferral(tx, { id, told, ...received, assignedTo: actor.accountId })
    return href(routes.referral, { referral: id }, { klaar: 'referral-written' })
  },
  view: ({ ways }, formState, request) => ({
    title: referralMessages(request.locale).write.title,
    current: 'matching',
    content: <WritePage ways={ways} form={formState} draftKey={draftKey} request={request} />,
  }),
})
