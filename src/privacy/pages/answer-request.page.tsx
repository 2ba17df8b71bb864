import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Button,
  Card,
  DateField,
  Form,
  PageHeading,
  RadioGroup,
  TextArea,
  fieldReader,
  optionsOf,
} from '../../shared/ui/index.js'
import type { LoadedRequest } from '../load-request.js'
import { answers } from '../privacy-request.js'
import { privacyMessages } from '../privacy.messages.js'
import { RequestNotices } from './request-notices.js'

type Props = { loaded: LoadedRequest; form: FormState; request: ViewRequest }

/** The answer with which a request is closed. */
export function AnswerRequestPage({ loaded, form, request: view }: Props) {
  const { locale, today } = view
  const words = privacyMessages(locale)
  const field = fieldReader(form, locale)
  const { id, version } = loaded.request
  return (
    <>
      <PageHeading
        title={words.answer.title}
        lead={words.answer.lead}
        back={{ href: href(routes.privacyRequest, { request: id }), label: words.create.back }}
      />
      <RequestNotices form={form} request={view} />
      <Card>
        <Form
          id="answer"
          action={href(routes.answerPrivacyRequest, { request: id })}
          commandId={form.commandId}
          version={version}
          locale={locale}
        >
          <RadioGroup
            {...field('outcome')}
            legend={words.answer.outcome}
            options={optionsOf(answers, words.answers)}
            value={field.text('outcome')}
          />
          <TextArea
            {...field('text')}
            label={words.answer.text}
            hint={words.answer.textHint}
            value={field.text('text')}
            optional
          />
          <DateField
            {...field('answered')}
            label={words.answer.on}
            value={field.date('answered')}
            today={today}
          />
          <Button variant="primary">{words.answer.save}</Button>
        </Form>
      </Card>
    </>
  )
}
