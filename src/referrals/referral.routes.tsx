import { href, routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import {
  action,
  form,
  NotThere,
  page,
  post,
  type FormState,
  type Route,
  type ViewRequest,
} from '../shared/http/index.js'
import { typedFrom } from '../shared/forms/index.js'
import { ok, refused } from '../shared/result/index.js'
import { openReferral, referralAudit, type OpenedReferral } from './open-referral.js'
import { AnswerPage } from './pages/answer.page.js'
import { ReferralPage } from './pages/referral.page.js'
import {
  answerFields,
  assignField,
  parseAnswer,
  parseAssign,
  parseTalk,
  talkFields,
} from './referral.forms.js'
import { answerReferral, isOpen, mayReopen, type AnswerRefusal } from './referral.js'
import { findReferral, insertStep, saveReferral, takeAnswerBack } from './referral.store.js'
import { referralMessages } from './referrals.messages.js'
import { knownFoundations } from './regions/region.store.js'

function pageOf(opened: OpenedReferral, request: ViewRequest, formState?: FormState) {
  return {
    title: referralMessages(request.locale).one.title(opened.referral.number),
    current: 'matching',
    content: (
      <ReferralPage
        opened={opened}
        request={request}
        {...(formState !== undefined && { form: formState })}
      />
    ),
  }
}

function addressOf(referral: string, klaar: string): string {
  return href(routes.referral, { referral }, { klaar })
}

const referralPage = page({
  path: routes.referral,
  access: coordinators,
  audit: { action: 'read', ...referralAudit },
  load: openReferral,
  view: pageOf,
})

/** A talk or an attempt; who writes it down has taken a new request up. */
const talkAction = action({
  path: routes.noteOnReferral,
  access: coordinators,
  audit: { action: 'update', ...referralAudit },
  load: openReferral,
  first: () => typedFrom({ [talkFields.kind]: '' }),
  parse: (typed, _, { locale }) => parseTalk(typed, referralMessages(locale)),
  decide: ({ referral }, talk, { locale }) =>
    referral.status === 'accepted'
      ? refused({ [talkFields.words]: referralMessages(locale).accept.errors.answered })
      : ok(talk),
  save: async ({ tx, actor, now, newId }, { kind, words }, { referral }) => {
    const step = { id: newId(), referralId: referral.id, kind, words, by: actor.accountId, at: now }
    await insertStep(tx, step)
    if (referral.status === 'new') {
      await saveReferral(tx, referral, { status: 'looking', assigned_to: actor.accountId })
    }
    return addressOf(referral.id, 'saved')
  },
  view: (opened, formState, request) => pageOf(opened, request, formState),
})

const assignAction = action({
  path: routes.assignReferral,
  access: coordinators,
  audit: { action: 'update', ...referralAudit },
  load: openReferral,
  first: () => typedFrom({ [assignField]: '' }),
  parse: (typed, opened, { locale }) =>
    parseAssign(
      typed,
      opened.coordinators.map(({ accountId }) => accountId),
      referralMessages(locale),
    ),
  decide: ({ referral }, chosen, { locale }) =>
    isOpen(referral)
      ? ok(chosen)
      : refused({ [assignField]: referralMessages(locale).accept.errors.answered }),
  save: async ({ tx, actor, now, newId }, { accountId, version }, opened) => {
    const { id } = opened.referral
    const name = opened.coordinators.find((one) => one.accountId === accountId)?.name ?? ''
    await saveReferral(tx, { id, version }, { status: 'looking', assigned_to: accountId })
    const step = { id: newId(), referralId: id, kind: 'assigned', words: name } as const
    await insertStep(tx, { ...step, by: actor.accountId, at: now })
    return addressOf(id, 'saved')
  },
  view: (opened, formState, request) => pageOf(opened, request, formState),
})

const places: Record<AnswerRefusal, string> = {
  'answered-already': answerFields.answer,
  'nobody-to-pass-to': answerFields.passedTo,
  'nobody-told': answerFields.toldHow,
}

const answerForm = form({
  path: routes.answerReferral,
  access: coordinators,
  audit: { action: 'update', ...referralAudit },
  load: async (request) => {
    const opened = await openReferral(request)
    const others = (await knownFoundations(request.tx)).filter(({ isOwn }) => !isOwn)
    return opened && { ...opened, foundations: others.map(({ name }) => name) }
  },
  first: () => typedFrom({ [answerFields.answer]: '' }),
  parse: (typed, _, { locale }) => parseAnswer(typed, referralMessages(locale)),
  decide: ({ referral }, { version, ...answer }, { locale }) => {
    const answered = answerReferral(referral, answer)
    const { refusals } = referralMessages(locale).answer.errors
    return answered.ok
      ? ok({ ...answered.value, version })
      : refused({ [places[answered.reason]]: refusals[answered.reason] })
  },
  save: async ({ tx, actor, now, today, newId }, { version, ...answer }, { referral }) => {
    const by = actor.accountId
    await saveReferral(
      tx,
      { id: referral.id, version },
      {
        status: answer.answer,
        answered_on: today,
        answered_by: by,
        answer_reason: answer.reason,
        told_how: answer.toldHow,
        passed_to: answer.passedTo,
      },
    )
    const step = { id: newId(), referralId: referral.id, kind: 'answered' } as const
    await insertStep(tx, { ...step, answer: answer.answer, words: answer.reason, by, at: now })
    return addressOf(referral.id, 'referral-answered')
  },
  view: (opened, formState, request) => ({
    title: referralMessages(request.locale).answer.title(opened.referral.number),
    current: 'matching',
    content: <AnswerPage opened={opened} form={formState} request={request} />,
  }),
})

const reopenPost = post({
  path: routes.reopenReferral,
  access: coordinators,
  audit: { action: 'update', object: 'referral', of: (_, request) => request.id('referral') },
  act: async (request) => {
    const { tx, actor, now, newId } = request
    const referral = await findReferral(tx, request.id('referral'))
    if (referral === undefined) {
      throw new NotThere('no such request')
    }
    if (mayReopen(referral) && (await takeAnswerBack(tx, referral.id))) {
      const step = { id: newId(), referralId: referral.id, kind: 'reopened' } as const
      await insertStep(tx, { ...step, by: actor.accountId, at: now })
    }
    return addressOf(referral.id, 'referral-reopened')
  },
})

/** One request, what is noted of it, and the answers that make no client. */
export const oneReferralRoutes: readonly Route[] = [
  referralPage,
  ...talkAction,
  ...assignAction,
  ...answerForm,
  reopenPost,
]
