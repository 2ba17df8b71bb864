import { routes } from '../../routes.js'
import {
  dateFields,
  finish,
  readChoice,
  startReading,
  textOf,
  typedFrom,
  type Typed,
} from '../../shared/forms/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { answer } from '../rules/answer.js'
import { answers, haveMet, moments, type ProposalAnswer, type Side } from '../rules/proposal.js'
import { AnswerPage } from './pages/answer.page.js'
import { stepForm } from './step-form.js'
import { readDay, readLong, readMaybeDay } from './step-fields.js'
import { stepMessages } from './step.messages.js'

type Given = Omit<ProposalAnswer, 'id' | 'by' | 'at' | 'side'>

/** Notes what somebody said or showed, told by the coordinator: in own words, and how it was learned. */
function answerForm(side: Side, path: string) {
  return stepForm<Given>({
    path,
    firstField: 'answer',
    klaar: 'proposal-answered',
    fits: ({ proposal }) => side === 'client' || proposal.mentorAskedAt !== null,
    first: ({ proposal }, { today }) =>
      typedFrom({ moment: haveMet(proposal) ? 'to-begin' : 'to-meet', ...dateFields('on', today) }),
    parse: (typed, _, request) => readAnswer(typed, request),
    decide: (opened, given, { actor, now, newId, today }) =>
      answer(
        opened.proposal,
        { ...given, side, id: newId(), by: actor.accountId, at: now },
        { ...opened, today, isInPerson: false },
      ),
    view: (opened, form, request) => (
      <AnswerPage side={side} opened={opened} form={form} request={request} />
    ),
  })
}

function readAnswer(typed: Typed, { locale }: ViewRequest) {
  const words = stepMessages(locale)
  const reading = startReading(typed)
  const moment = readChoice(reading, 'moment', { choices: moments, missing: words.errors.moment })
  const kind = readChoice(reading, 'answer', { choices: answers, missing: words.errors.answer })
  const how = readLong(reading, 'how', words)
  const reason = readLong(reading, 'reason', words)
  const notBefore = readMaybeDay(reading, 'not-before', words)
  const answeredOn = readDay(reading, 'on', words)
  return finish(reading, () => ({
    moment: moment ?? 'to-meet',
    answer: kind ?? 'no',
    how,
    reason,
    notBefore: kind === 'not-now' ? notBefore : null,
    isVeto: textOf(typed, 'veto') !== '',
    answeredOn,
  }))
}

/** The forms in which a coordinator notes the answer of the client, and of the mentor. */
export const answerForms = [
  ...answerForm('client', routes.clientAnswer),
  ...answerForm('mentor', routes.mentorAnswer),
]
