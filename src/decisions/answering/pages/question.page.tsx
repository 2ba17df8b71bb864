import { matterMessages } from '../../../authority/index.js'
import { href, routes } from '../../../routes.js'
import { formatDate } from '../../../shared/calendar/index.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import { fullName } from '../../../shared/names/index.js'
import { Alert, Card, Details, PageHeading } from '../../../shared/ui/index.js'
import { StatementNotices } from '../../statements/pages/statement-notices.js'
import { isOpenToAnswer, requestStanding } from '../../statements/request.js'
import { answeringMessages } from '../answering.messages.js'
import type { AskedQuestion, OpenedQuestion } from '../open-request.js'
import { AnswerForm } from './answer-form.js'
import { GivenAnswers } from './given-answers.js'

type Props = { asked: AskedQuestion; form: FormState; request: ViewRequest }

/** One question to a professional: what, about whom, what the law asks, and the form; or that it is over. */
export function QuestionPage({ asked, form, request }: Props) {
  const { actor, locale, today } = request
  const words = answeringMessages(locale)
  const back = { href: href(routes.askedOfMe), label: words.question.back }
  if (asked.kind === 'over') {
    return (
      <>
        <PageHeading title={words.question.title} back={back} />
        <Alert tone="info">{words.over[requestStanding(asked.asked, today)]}</Alert>
      </>
    )
  }
  const { question } = asked
  const isOpen = isOpenToAnswer(question.asked, today)
  return (
    <>
      <PageHeading
        title={words.question.title}
        lead={words.question.lead({
          asker: question.asked.askedByName,
          organisation: actor.organisationName,
          lastDay: formatDate(question.asked.lastDay, locale),
        })}
      />
      <StatementNotices form={form} request={request} />
      <GivenAnswers question={question} request={request} />
      <Question question={question} request={request} />
      {isOpen ? (
        <>
          <AnswerForm question={question} form={form} request={request} />
          <Afterwards question={question} request={request} />
        </>
      ) : (
        <Alert tone="info">{words.over.answered}</Alert>
      )}
    </>
  )
}

type PartProps = { question: OpenedQuestion; request: ViewRequest }

/** What is asked and about whom, with in two lines what the law asks of him. */
function Question({ question: { asked, patient }, request: { locale } }: PartProps) {
  const { question: words, law } = answeringMessages(locale)
  const { birthDate, givenName } = patient
  const born = birthDate === null ? words.unknown : formatDate(birthDate, locale)
  return (
    <Card>
      <p class="n-big">{asked.about}</p>
      <p>
        <bdi>{fullName(patient)}</bdi>, {words.born(born)}
        <br />
        {words.matter}: {matterMessages(locale)[asked.matter]}
      </p>
      <p>
        {law.find(givenName)} {law.one}
      </p>
      <Details summary={law.fold}>
        <p>{law.articles}</p>
      </Details>
    </Card>
  )
}

/** Who reads the answer, until when it can be mended, and who can see that he looked. */
function Afterwards({ question: { asked }, request: { locale } }: PartProps) {
  const words = answeringMessages(locale).after
  return (
    <Card title={words.title} tone="calm">
      <ul>
        <li>{words.reads(asked.askedByName)}</li>
        <li>{words.decides}</li>
        <li>{words.mend(formatDate(asked.lastDay, locale))}</li>
        <li>{words.seen}</li>
      </ul>
    </Card>
  )
}
