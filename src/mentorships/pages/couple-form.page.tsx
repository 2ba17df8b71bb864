import type { Child } from 'hono/jsx'
import { href, routes } from '../../routes.js'
import { formatInstant } from '../../shared/calendar/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Button,
  ConflictNotes,
  ErrorSummary,
  Form,
  PageHeading,
  fieldReader,
  formErrors,
} from '../../shared/ui/index.js'
import { actionMessages, type FormWords } from '../action.messages.js'
import type { CoupleAtHand } from '../actions/couple-at-hand.store.js'
import type { FieldsProps } from '../actions/fields-props.js'
import { wholeForm } from '../actions/refusal-places.js'
import { toldSentence } from './told-sentence.js'

type Props = {
  couple: CoupleAtHand
  form: FormState
  request: ViewRequest
  words: FormWords
  action: string
  fields: (props: FieldsProps) => Child
}

/** A form that changes one couple: whom it is about, what is wrong, its fields, and one button. */
export function CoupleFormPage({ couple, form, request, words, action, fields: Fields }: Props) {
  const { locale } = request
  const all = actionMessages(locale)
  const { id } = couple.mentorship
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: href(routes.mentorship, { mentorship: id }), label: all.back }}
      />
      <p>
        <strong>
          <bdi>{all.couple(couple.clientName, couple.mentorName)}</bdi>
        </strong>
      </p>
      <FormNotices form={form} couple={couple} request={request} />
      <Form
        id="couple-form"
        action={action}
        commandId={form.commandId}
        version={couple.version}
        locale={locale}
      >
        {Fields({ couple, field: fieldReader(form, locale), words: all, request })}
        <Button variant="primary">{words.save}</Button>
      </Form>
    </>
  )
}

function FormNotices({ form, couple, request }: Pick<Props, 'form' | 'couple' | 'request'>) {
  const words = actionMessages(request.locale)
  return (
    <>
      <FormErrors form={form} locale={request.locale} />
      {form.wasSent === true && <Alert tone="warning">{words.wasSent}</Alert>}
      {form.isStale === true && <Overtaken couple={couple} request={request} />}
    </>
  )
}

function Overtaken({ couple, request }: Pick<Props, 'couple' | 'request'>) {
  const { locale } = request
  const words = actionMessages(locale)
  const { latest, nameOf } = couple
  return (
    <>
      <ConflictNotes
        title={words.stale}
        fields={[
          {
            label: words.staleField,
            mine: '',
            theirs: latest === undefined ? '' : toldSentence(latest, { locale, nameOf }),
          },
        ]}
        by={latest?.byName ?? ''}
        at={latest === undefined ? '' : formatInstant(latest.at, locale)}
        locale={locale}
      />
      <p>{words.staleHint}</p>
    </>
  )
}

/** All that must be mended; what concerns the whole form has no field to lead to. */
export function FormErrors({ form, locale }: { form: FormState; locale: ViewRequest['locale'] }) {
  const errors = formErrors(form).map(({ field, message }) =>
    field === wholeForm ? { message } : { field, message },
  )
  return <ErrorSummary title={actionMessages(locale).errors.summary} errors={errors} />
}
