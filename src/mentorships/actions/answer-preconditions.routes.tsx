import { href, routes } from '../../routes.js'
import { coordinators } from '../../shared/access/index.js'
import { finish, startReading, typedFrom } from '../../shared/forms/index.js'
import { form, type OpenRequest, type Route } from '../../shared/http/index.js'
import { ok } from '../../shared/result/index.js'
import { actionMessages } from '../action.messages.js'
import { findAnswers, saveAnswers } from '../answers.store.js'
import { mayChangeMentorship } from '../mentorship.policy.js'
import { CoupleFormPage } from '../pages/couple-form.page.js'
import { QuestionFields } from '../pages/question-fields.js'
import type { StartFacts } from '../regimes/index.js'
import { askedAtStart, readAnswers, typedAnswers } from './answers.js'
import { coupleAtHand, type CoupleAtHand } from './couple-at-hand.store.js'
import { versionIn } from './couple-form.js'
import type { FieldsProps } from './fields-props.js'

type Answering = CoupleAtHand & { answers: StartFacts }

type Answered = { answers: StartFacts; version: number }

/** Completes the conditions of a couple that runs already; nothing is refused, the rest stays open. */
export const answerForm: readonly Route[] = form<Answering, Answered, Answered>({
  path: routes.answerPreconditions,
  access: coordinators,
  audit: { action: 'update', object: 'mentorship', of: ({ mentorship }) => mentorship.id },
  load,
  first: ({ answers, measure, mentorship: { appointment } }) =>
    typedFrom(typedAnswers({ ...answers, appointment, measure: measure ?? answers.measure })),
  parse: (typed, couple, { locale }) => {
    const { errors } = actionMessages(locale)
    const reading = startReading(typed)
    const names = { foundation: couple.organisation.name, mentor: couple.mentorName }
    const answers = readAnswers(reading, askedAtStart(couple.regime), { errors, names })
    return finish(reading, () => ({ answers, version: versionIn(typed, couple) }))
  },
  decide: (_, answered) => ok(answered),
  save: async ({ tx, actor, now }, { answers, version }, { mentorship }) => {
    const told = { by: actor.accountId, at: now }
    await saveAnswers(tx, { before: { mentorship, version }, answers, told })
    return href(
      routes.mentorship,
      { mentorship: mentorship.id },
      { klaar: 'preconditions-answered' },
    )
  },
  view: (couple, formState, request) => {
    const words = actionMessages(request.locale).answer
    return {
      title: words.title,
      current: 'clients',
      content: (
        <CoupleFormPage
          couple={couple}
          form={formState}
          request={request}
          words={words}
          action={href(routes.answerPreconditions, { mentorship: couple.mentorship.id })}
          fields={AnswerFields}
        />
      ),
    }
  },
})

async function load(request: OpenRequest): Promise<Answering | undefined> {
  const couple = await coupleAtHand(request, { may: mayChangeMentorship })
  if (couple === undefined || couple.mentorship.status === 'ended') {
    return undefined
  }
  const { answers } = await findAnswers(request.tx, couple.mentorship.id)
  return { ...couple, answers }
}

function AnswerFields({ couple, field }: FieldsProps) {
  return <QuestionFields codes={askedAtStart(couple.regime)} field={field} />
}
