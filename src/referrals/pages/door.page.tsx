import type { Locale } from '../../shared/i18n/index.js'
import { inAddress } from '../open/open-deps.js'
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
import { doorMessages } from '../door.messages.js'
import type { DoorSettings } from '../door.store.js'
import { referralMessages } from '../referrals.messages.js'

type Props = { door: DoorSettings; form: FormState; request: ViewRequest }

/** Where and whether the own foundation takes requests, and what people read when it does not. */
export function DoorPage({ door, form, request }: Props) {
  const { locale } = request
  const words = referralMessages(locale)
  const doorWords = doorMessages(locale)
  const field = fieldReader(form, locale)
  const { slug } = door
  const isSet = door.version > 0
  return (
    <>
      <PageHeading title={doorWords.title} lead={doorWords.lead} />
      <OrganisationSections request={request} current="referralDoor" />
      <ErrorSummary title={words.summary} errors={formErrors(form)} />
      {form.isStale === true && <Alert tone="warning">{doorWords.isStale}</Alert>}
      {isSet && <Addresses slug={slug} locale={locale} />}
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
            legend={doorWords.isOpen}
            options={optionsOf(['yes', 'no'] as const, doorWords.openChoices)}
            value={field.text(fields.isOpen)}
          />
          <TextField
            {...field(fields.slug)}
            label={doorWords.slug}
            hint={doorWords.slugHint}
            value={field.text(fields.slug)}
            autocomplete="off"
            spellcheck={false}
          />
          <CheckboxGroup
            {...field(fields.ways)}
            legend={doorWords.ways}
            options={optionsOf(regimeKeys, words.accept.regimes)}
            values={choicesOf(field.typed, fields.ways)}
          />
          <TextField
            {...field(fields.answerDays)}
            label={doorWords.answerDays}
            value={field.text(fields.answerDays)}
            inputmode="numeric"
            width="short"
            autocomplete="off"
          />
          <TextArea
            {...field(fields.closedWords)}
            label={doorWords.closedWords}
            value={field.text(fields.closedWords)}
            rows={3}
            optional
          />
          <Button variant="primary">{doorWords.save}</Button>
        </Form>
      </Card>
    </>
  )
}

/** The addresses to hand out; what is handed out is Dutch, who reads English here looks at it in English. */
function Addresses({ slug, locale }: { slug: string; locale: Locale }) {
  const words = doorMessages(locale)
  const at = { organisation: slug }
  const own = inAddress(locale)
  return (
    <Card>
      <SummaryList
        rows={[
          {
            term: words.address,
            detail: (
              <a href={href(routes.askForHelpAt, at, own)}>{href(routes.askForHelpAt, at)}</a>
            ),
          },
          {
            term: words.shortAddress,
            detail: <a href={href(routes.referToUs, at, own)}>{href(routes.referToUs, at)}</a>,
          },
        ]}
      />
    </Card>
  )
}
