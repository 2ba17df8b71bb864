import { mentorshipTerms } from '../../../law/index.js'
import { startTermsOn } from '../../../mentorships/index.js'
import { href, routes } from '../../../routes.js'
import { textOf } from '../../../shared/forms/index.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  Button,
  ButtonRow,
  Details,
  Fieldset,
  Form,
  PageHeading,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  fieldReader,
  optionsOf,
} from '../../../shared/ui/index.js'
import { FormNotices } from '../../pages/form-notices.js'
import type { WaitingEntry } from '../../waiting-entry.js'
import { waitingMessages } from '../../waiting-list.messages.js'
import { asksAbout, choiceAnswers, parentPositions, type OwnChoice } from '../own-choice.js'
import { parentFields, parentSlots } from '../record-choice.form.js'

type Props = {
  entry: WaitingEntry
  choice: OwnChoice | undefined
  form: FormState
  draftKey: string
  request: ViewRequest
}

/** Whom the client chose: first in his own words, then what must be asked before it can begin. */
export function RecordChoicePage({ entry, choice, form, draftKey, request }: Props) {
  const { locale } = request
  const words = waitingMessages(locale).choice
  const asks = asksAbout(entry.regime)
  const back = { href: href(routes.waitingEntry, { entry: entry.id }), label: entry.clientName }
  return (
    <>
      <PageHeading title={words.title(entry.clientName)} lead={words.lead} back={back} />
      <FormNotices form={form} request={request} />
      <Form
        id="own-choice"
        action={href(routes.ownChoice, { entry: entry.id })}
        commandId={form.commandId}
        version={choice?.version ?? 0}
        draftKey={draftKey}
        draftUrl={href(routes.drafts, { key: draftKey })}
        locale={locale}
      >
        <Person form={form} request={request} />
        {asks.adult && <Adult form={form} request={request} />}
        <Willing form={form} request={request} />
        {asks.parents && <Parents form={form} request={request} />}
        <Doubts form={form} request={request} />
        <ButtonRow>
          <Button>{words.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

type Part = { form: FormState; request: ViewRequest }

function Person({ form, request: { locale } }: Part) {
  const words = waitingMessages(locale).choice
  const field = fieldReader(form, locale)
  const text = (name: string) => ({ ...field(name), value: field.text(name) })
  return (
    <>
      <TextField {...text('person')} label={words.person} autocomplete="off" />
      <TextField {...text('relation')} label={words.relation} hint={words.relationHint} />
      <TextArea {...text('words')} label={words.words} hint={words.wordsHint} optional />
      <TextField
        {...text('phone')}
        label={words.phone}
        type="tel"
        width="medium"
        autocomplete="off"
        optional
      />
      <TextField {...text('email')} label={words.email} type="email" autocomplete="off" optional />
    </>
  )
}

function Adult({ form, request: { locale, today } }: Part) {
  const words = waitingMessages(locale).choice
  const field = fieldReader(form, locale)
  const { jimLeastAge } = startTermsOn(mentorshipTerms, today)
  return (
    <RadioGroup
      {...field('adult')}
      legend={words.adult(jimLeastAge)}
      options={optionsOf(choiceAnswers, words.answers)}
      value={field.text('adult')}
      inline
    />
  )
}

function Willing({ form, request: { locale } }: Part) {
  const words = waitingMessages(locale).choice
  const field = fieldReader(form, locale)
  return (
    <RadioGroup
      {...field('willing')}
      legend={words.willing}
      options={optionsOf(choiceAnswers, words.answers)}
      value={field.text('willing')}
      inline
    />
  )
}

const usual = 2

function Parents({ form, request }: Part) {
  const words = waitingMessages(request.locale).choice
  const more = parentSlots.slice(usual)
  const isFilled = more.some((slot) => textOf(form.typed, parentFields.who(slot)) !== '')
  return (
    <Fieldset legend={words.parents}>
      <p class="n-hint">{words.parentsHint}</p>
      {parentSlots.slice(0, usual).map((slot) => (
        <ParentFields slot={slot} form={form} request={request} />
      ))}
      <Details summary={words.moreParents} open={isFilled}>
        {more.map((slot) => (
          <ParentFields slot={slot} form={form} request={request} />
        ))}
      </Details>
    </Fieldset>
  )
}

function ParentFields({ slot, form, request: { locale } }: Part & { slot: number }) {
  const words = waitingMessages(locale).choice
  const field = fieldReader(form, locale)
  return (
    <>
      <TextField
        {...field(parentFields.who(slot))}
        label={words.parentName(slot)}
        hint={slot === 1 ? words.parentNameHint : undefined}
        value={field.text(parentFields.who(slot))}
        width="medium"
        autocomplete="off"
        optional
      />
      <Select
        {...field(parentFields.position(slot))}
        label={words.position(slot)}
        options={optionsOf(parentPositions, words.positions)}
        value={field.text(parentFields.position(slot))}
        placeholder={false}
      />
    </>
  )
}

function Doubts({ form, request: { locale } }: Part) {
  const words = waitingMessages(locale).choice
  const field = fieldReader(form, locale)
  return (
    <TextArea
      {...field('doubts')}
      label={words.doubts}
      hint={words.doubtsHint}
      value={field.text('doubts')}
      rows={3}
      optional
    />
  )
}
