import { href, routes } from '../../../routes.js'
import { choicesOf, textOf } from '../../../shared/forms/index.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import type { Locale } from '../../../shared/i18n/index.js'
import {
  Button,
  CheckboxGroup,
  Details,
  Form,
  Select,
  TextArea,
  fieldReader,
} from '../../../shared/ui/index.js'
import { askFields, mentorPlaces } from '../ask-along.form.js'
import { namesIn, type Telling } from '../names-in.js'
import { thinkingAlongMessages } from '../thinking-along.messages.js'
import type { Colleague } from '../thought.js'

type Props = {
  client: { id: string; givenName: string }
  decision: { id: string }
  colleagues: readonly Colleague[]
  telling: Telling
  form: FormState
  request: ViewRequest
}

/** The question, who is asked, and, where a name stands in it, whether that may stay. */
export function AskAlongForm({ client, decision, colleagues, telling, form, request }: Props) {
  const { locale } = request
  const words = thinkingAlongMessages(locale).ask
  const field = fieldReader(form, locale)
  const draftKey = `decision-think-along-${decision.id}`
  const hasNames = namesIn(textOf(form.typed, askFields.words), telling).length > 0
  return (
    <Form
      id="ask-along"
      action={href(routes.thinkAlong, { client: client.id, decision: decision.id })}
      commandId={form.commandId}
      draftKey={draftKey}
      draftUrl={href(routes.drafts, { key: draftKey })}
      locale={locale}
    >
      <TextArea
        {...field(askFields.words)}
        label={words.words}
        hint={words.wordsHint(client.givenName)}
        value={field.text(askFields.words)}
        rows={6}
      />
      {hasNames && (
        <CheckboxGroup
          {...field(askFields.allowed)}
          legend={words.named(namesIn(textOf(form.typed, askFields.words), telling).join(', '))}
          options={[{ value: 'yes', label: words.allowed }]}
          values={choicesOf(form.typed, askFields.allowed)}
        />
      )}
      <Readers colleagues={colleagues} form={form} locale={locale} />
      <Button variant="primary">{words.send}</Button>
    </Form>
  )
}

type ReadersProps = Pick<Props, 'colleagues' | 'form'> & { locale: Locale }

/** Who is asked: coordinators, and a few fellow mentors of many. */
function Readers({ colleagues, form, locale }: ReadersProps) {
  const words = thinkingAlongMessages(locale).ask
  const field = fieldReader(form, locale)
  const coordinators = colleagues.filter(({ role }) => role === 'coordinator')
  const mentors = colleagues.filter(({ role }) => role === 'mentor')
  return (
    <>
      {coordinators.length > 0 && (
        <CheckboxGroup
          {...field(askFields.coordinators)}
          legend={words.coordinators}
          options={coordinators.map(({ accountId, name }) => ({
            value: accountId,
            label: <bdi>{name}</bdi>,
          }))}
          values={choicesOf(form.typed, askFields.coordinators)}
        />
      )}
      {mentors.length > 0 && (
        <Details summary={words.mentors} open={coordinators.length === 0 || isMentorChosen(form)}>
          <p class="n-hint">{words.outside}</p>
          {mentorPlaces.map((nth) => (
            <Select
              {...field(askFields.mentor(nth))}
              label={words.mentor(nth)}
              options={[
                { value: '', label: words.nobody },
                ...mentors.map(({ accountId, name }) => ({ value: accountId, label: name })),
              ]}
              value={field.text(askFields.mentor(nth))}
              placeholder={false}
            />
          ))}
        </Details>
      )}
    </>
  )
}

function isMentorChosen({ typed }: FormState): boolean {
  return mentorPlaces.some((nth) => textOf(typed, askFields.mentor(nth)) !== '')
}
