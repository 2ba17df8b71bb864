import { matterMessages } from '../../../authority/index.js'
import { href, routes } from '../../../routes.js'
import { formatDate } from '../../../shared/calendar/index.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import { fullName } from '../../../shared/names/index.js'
import { Alert, Card, Details, PageHeading, SummaryList } from '../../../shared/ui/index.js'
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
        lead={words.question.lead(actor.organisationName)}
        back={back}
      />
      <StatementNotices form={form} request={request} />
      <GivenAnswers question={question} request={request} />
      <Question question={question} request={request} />
      <Law name={question.patient.givenName} request={request} />
      {isOpen ? (
        <AnswerForm question={question} form={form} request={request} />
      ) : (
        <Alert tone="info">{words.over.answered}</Alert>
      )}
      <p class="n-hint">{words.question.onlyThis}</p>
    </>
  )
}

type PartProps = { question: OpenedQuestion; request: ViewRequest }

/** What is asked and about whom. */
function Question({ question: { asked, patient }, request: { locale } }: PartProps) {
  const words = answeringMessages(locale).question
  const { birthDate } = patient
  return (
    <Card>
      <p class="n-big">{asked.about}</p>
      <SummaryList
        rows={[
          { term: words.client, detail: <bdi>{fullName(patient)}</bdi> },
          {
            term: words.born,
            detail: birthDate === null ? words.unknown : formatDate(birthDate, locale),
          },
          { term: words.matter, detail: matterMessages(locale)[asked.matter] },
          { term: words.askedBy, detail: <bdi>{asked.askedByName}</bdi> },
          { term: words.until, detail: formatDate(asked.lastDay, locale) },
        ]}
      />
    </Card>
  )
}

function Law({ name, request }: { name: string; request: ViewRequest }) {
  const words = answeringMessages(request.locale).law
  return (
    <Card title={words.title}>
      <p>{words.find(name)}</p>
      <p>{words.able(name)}</p>
      <p>{words.one}</p>
      <Details summary={words.fold}>
        <p>{words.articles}</p>
      </Details>
    </Card>
  )
}
