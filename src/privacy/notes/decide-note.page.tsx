import { href, routes } from '../../routes.js'
import type { ReadableNote } from '../../sealed-notes/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Button,
  Card,
  ErrorSummary,
  Form,
  PageHeading,
  RadioGroup,
  TextArea,
  fieldReader,
  formErrors,
  optionsOf,
} from '../../shared/ui/index.js'
import { noteOutcomes, withholdGrounds } from './note-decision.js'
import { noteDecisionMessages } from './notes.messages.js'

type Props = { note: ReadableNote; form: FormState; request: ViewRequest }

/** One note, and what the client gets of it. */
export function DecideNotePage({ note, form, request: { locale } }: Props) {
  const words = noteDecisionMessages(locale)
  const field = fieldReader(form, locale)
  const errors = formErrors(form)
  const at = { client: note.clientId, note: note.id }
  return (
    <>
      <PageHeading
        title={words.form.title}
        back={{
          href: href(routes.noteDecisions, { client: note.clientId }),
          label: words.form.back,
        }}
      />
      <ErrorSummary title={words.errors.summary} errors={errors} />
      <Card>
        {[note, ...note.additions].map(({ text }) => (
          <p class="n-prose">{text}</p>
        ))}
      </Card>
      <Alert tone="info">{words.gist}</Alert>
      <Card>
        <Form
          id="decide-note"
          action={href(routes.decideNote, at)}
          commandId={form.commandId}
          locale={locale}
        >
          <RadioGroup
            {...field('outcome')}
            legend={words.form.outcome}
            options={optionsOf(noteOutcomes, words.form.outcomes)}
            value={field.text('outcome')}
          />
          <RadioGroup
            {...field('ground')}
            legend={words.form.ground}
            hint={words.form.groundHint}
            options={optionsOf(withholdGrounds, words.form.grounds)}
            value={field.text('ground')}
          />
          <TextArea
            {...field('words')}
            label={words.form.words}
            hint={words.form.wordsHint}
            value={field.text('words')}
            optional
          />
          <Button variant="primary">{words.form.save}</Button>
        </Form>
      </Card>
    </>
  )
}
