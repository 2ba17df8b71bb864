import { href, routes } from '../../../routes.js'
import { choicesOf } from '../../../shared/forms/index.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  Alert,
  Button,
  CheckboxGroup,
  ErrorSummary,
  fieldReader,
  Form,
  formErrors,
  optionsOf,
  PageHeading,
  TextArea,
} from '../../../shared/ui/index.js'
import { options } from '../option.js'
import { seenOf, type Subject } from '../subject.js'
import { whatFitsMessages } from '../what-fits.messages.js'
import { AdviceCard } from './advice-card.js'
import { EarlierCard } from './earlier-card.js'

type Props = { subject: Subject; form: FormState; request: ViewRequest }

/** What is advised, and the form in which a coordinator writes what is chosen and why. */
export function ChoosePage({ subject, form, request }: Props) {
  const { locale } = request
  const words = whatFitsMessages(locale)
  const field = fieldReader(form, locale)
  const key = `what-fits-${subject.referralId ?? subject.clientId ?? ''}`
  return (
    <>
      <PageHeading
        title={words.choose.title}
        back={{ href: subject.here, label: words.of(subject.name) }}
      />
      <ErrorSummary title={words.errors.title} errors={formErrors(form)} />
      {form.isStale === true && (
        <>
          <Alert tone="warning">{words.errors.chosenBefore}</Alert>
          <EarlierCard triages={subject.triages} locale={locale} />
        </>
      )}
      <AdviceCard advice={subject.triages[0]?.advice ?? []} locale={locale} />
      <Form
        id="choose-what-fits"
        action={subject.choosing}
        commandId={form.commandId}
        version={seenOf(subject)}
        draftKey={key}
        draftUrl={href(routes.drafts, { key })}
        locale={locale}
      >
        <CheckboxGroup
          {...field('chosen')}
          legend={words.choose.chosen}
          options={optionsOf(options, words.options)}
          values={choicesOf(form.typed, 'chosen')}
        />
        <TextArea
          {...field('why')}
          label={words.choose.why}
          hint={words.choose.whyHint}
          value={field.text('why')}
          rows={6}
        />
        <Button variant="primary">{words.choose.save}</Button>
      </Form>
    </>
  )
}
