import { regimeKeys } from '../../mentorships/index.js'
import { OrganisationSections } from '../../organisations/index.js'
import { href, routes } from '../../routes.js'
import { choicesOf } from '../../shared/forms/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Button,
  Card,
  CheckboxGroup,
  ErrorSummary,
  Form,
  PageHeading,
  RadioGroup,
  SummaryList,
  TextArea,
  TextField,
  fieldReader,
  formErrors,
  optionsOf,
} from '../../shared/ui/index.js'
import { doorFields as fields } from '../door-fields.js'
import type { DoorSettings } from '../door.store.js'
import { referralMessages } from '../referrals.messages.js'

type Props = { door: DoorSettings; form: FormState; request: ViewRequest }

/** Where and whether the own foundation takes requests, and what people read when it does not. */
export function DoorPage({ door, form, request }: Props) {
  const { locale } = request
  const words = referralMessages(locale)
  const field = fieldReader(form, locale)
  const { slug } = door
  const isSet = door.version > 0
  const address = href(routes.askForHelpAt, { organisation: slug })
  const short = href(routes.referToUs, { organisation: slug })
  return (
    <>
      <PageHeading title={words.door.title} lead={words.door.lead} />
      <OrganisationSections request={request} current="referralDoor" />
      <ErrorSummary title={words.summary} errors={formErrors(form)} />
      {form.isStale === true && <Alert tone="warning">{words.door.isStale}</Alert>}
      {isSet && (
        <Card>
          <SummaryList
            rows={[
              { term: words.door.address, detail: <a href={address}>{address}</a> },
              { term: words.door.shortAddress, detail: <a href={short}>{short}</a> },
            ]}
          />
        </Card>
      )}
      <Card>
        <Form
          id="door"
          action={href(routes.referralDoor)}
          commandId={form.commandId}
          version={door.version}
          locale={locale}
        >
          <RadioGroup
            {...field(fields.isOpen)}
            legend={words.door.isOpen}
            options={optionsOf(['yes', 'no'] as const, words.door.openChoices)}
            value={field.text(fields.isOpen)}
          />
          <TextField
            {...field(fields.slug)}
            label={words.door.slug}
            hint={words.door.slugHint}
            value={field.text(fields.slug)}
            autocomplete="off"
            spellcheck={false}
          />
          <CheckboxGroup
            {...field(fields.ways)}
            legend={words.door.ways}
            options={optionsOf(regimeKeys, words.accept.regimes)}
            values={choicesOf(field.typed, fields.ways)}
          />
          <TextField
            {...field(fields.answerDays)}
            label={words.door.answerDays}
            value={field.text(fields.answerDays)}
            inputmode="numeric"
            width="short"
            autocomplete="off"
          />
          <TextArea
            {...field(fields.closedWords)}
            label={words.door.closedWords}
            value={field.text(fields.closedWords)}
            rows={3}
            optional
          />
          <Button variant="primary">{words.door.save}</Button>
        </Form>
      </Card>
    </>
  )
}
