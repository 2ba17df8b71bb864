import { href, routes } from '../../../routes.js'
import { DateField, Details, TextArea } from '../../../shared/ui/index.js'
import { explainedFields } from '../explained.form.js'
import { explainedMessages } from '../explained.messages.js'
import type { StepFields } from './step-fields.js'

/** How it was told and taken; or why it was not told yet. */
export function ExplainedFields({ decision, name, field }: StepFields) {
  const words = explainedMessages(field.locale)
  const { how, on, took, whyNot } = explainedFields
  const place = { client: decision.clientId, decision: decision.id }
  return (
    <>
      <p>
        <a href={href(routes.decisionDrawing, place)}>{words.drawing}</a>
      </p>
      <TextArea
        {...field(how)}
        label={words.how(name)}
        hint={words.howHint}
        value={field.text(how)}
      />
      <DateField {...field(on)} label={words.on} value={field.date(on)} />
      <TextArea
        {...field(took)}
        label={words.took(name)}
        hint={words.tookHint}
        value={field.text(took)}
      />
      <Details
        summary={words.not}
        open={field.text(whyNot) !== '' || field(whyNot).error !== undefined}
      >
        <TextArea {...field(whyNot)} label={words.because} value={field.text(whyNot)} />
      </Details>
    </>
  )
}
