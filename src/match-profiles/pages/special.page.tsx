import { specialCategories } from '../../matching/index.js'
import { formatDate } from '../../shared/calendar/index.js'
import { choicesOf } from '../../shared/forms/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Button,
  Card,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  Form,
  PageHeading,
  PostForm,
  RadioGroup,
  TextField,
  VisuallyHidden,
  fieldReader,
  formErrors,
  optionsOf,
} from '../../shared/ui/index.js'
import { profileMessages } from '../profiles.messages.js'
import { consentedBy, consentWays, type SpecialAnswer } from '../special-answer.store.js'
import { specialMessages } from '../special.messages.js'
import type { Answering } from '../answering.js'

type Props = Answering & {
  answers: readonly SpecialAnswer[]
  form: FormState
  request: ViewRequest
}

/** What special answers are for, which there are with their consent, and a form to give one. */
export function SpecialPage(props: Props) {
  const { name, isOwn, kind, places, answers, form, request } = props
  const words = specialMessages(request.locale)
  const { client, mentor } = profileMessages(request.locale)
  const back = kind === 'client' ? client.title(name) : isOwn ? mentor.ownTitle : mentor.title(name)
  return (
    <>
      <PageHeading
        title={isOwn ? words.title : <bdi>{words.of(name)}</bdi>}
        back={{ href: places.back, label: back }}
      />
      <ErrorSummary title={words.errors.summary} errors={formErrors(form, { on: words.on })} />
      {form.wasSent === true && <Alert tone="warning">{words.errors.wasSent}</Alert>}
      <Card title={words.why}>
        <ul>
          {words.explained.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        <p class="n-hint">{words.law}</p>
      </Card>
      {answers.length === 0 && <p>{words.none}</p>}
      {answers.map((answer) => (
        <AnswerCard answer={answer} withdraw={places.withdraw} request={request} />
      ))}
      <Card title={words.add}>
        <GiveForm {...props} />
      </Card>
    </>
  )
}

function AnswerCard({
  answer,
  withdraw,
  request: { locale },
}: {
  answer: SpecialAnswer
  withdraw: string
  request: ViewRequest
}) {
  const words = specialMessages(locale)
  const category = words.categories[answer.category]
  return (
    <Card title={category}>
      <p class="n-prose">{answer.answer}</p>
      <p class="n-soft">
        {words.consented(
          words.byWords[answer.consentedBy],
          words.howWords[answer.how],
          formatDate(answer.consentedOn, locale),
        )}
        . {words.noted(answer.byName)}.
      </p>
      <PostForm action={withdraw}>
        <input type="hidden" name="category" value={answer.category} />
        <Button variant="danger">
          {words.stop}
          <VisuallyHidden>{words.stopOf(category)}</VisuallyHidden>
        </Button>
      </PostForm>
    </Card>
  )
}

function GiveForm({ places, isOwn, kind, form, request }: Props) {
  const { locale, today } = request
  const words = specialMessages(locale)
  const field = fieldReader(form, locale)
  const consenting = kind === 'mentor' ? (['self'] as const) : consentedBy
  return (
    <Form id="special" action={places.special} commandId={form.commandId} locale={locale}>
      <RadioGroup
        {...field('category')}
        legend={words.category}
        options={optionsOf(specialCategories, words.categories)}
        value={field.text('category')}
      />
      <TextField
        {...field('answer')}
        label={words.answer}
        hint={words.answerHint}
        value={field.text('answer')}
        width="medium"
      />
      {!isOwn && (
        <>
          <RadioGroup
            {...field('by')}
            legend={words.by}
            options={optionsOf(consenting, words.byWords)}
            value={field.text('by')}
          />
          <RadioGroup
            {...field('how')}
            legend={words.how}
            inline
            options={optionsOf(consentWays, words.howWords)}
            value={field.text('how')}
          />
          <DateField {...field('on')} label={words.on} value={field.date('on')} today={today} />
        </>
      )}
      <CheckboxGroup
        {...field('agreed')}
        legend={words.agree}
        options={[{ value: 'yes', label: isOwn ? words.ownAgreed : words.agreed }]}
        values={choicesOf(form.typed, 'agreed')}
      />
      <Button>{words.save}</Button>
    </Form>
  )
}
