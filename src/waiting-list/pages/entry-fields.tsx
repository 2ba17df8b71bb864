import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  DateField,
  Details,
  RadioGroup,
  RevealByLast,
  TextArea,
  fieldReader,
  optionsOf,
} from '../../shared/ui/index.js'
import { closeReasons, contactPeople, urgencies, waitingReasons } from '../waiting-entry.js'
import { waitingMessages } from '../waiting-list.messages.js'

type Props = { form: FormState; request: ViewRequest }

/** How urgent it is, each class with what it means. */
export function UrgencyChoice({ form, request: { locale } }: Props) {
  const words = waitingMessages(locale)
  const field = fieldReader(form, locale)
  const options = urgencies.map((urgency) => ({
    value: String(urgency),
    label: words.urgencies[urgency],
    hint: words.urgencyHints[urgency],
  }))
  return (
    <RadioGroup
      {...field('urgency')}
      legend={words.put.urgency}
      options={options}
      value={field.text('urgency')}
    />
  )
}

/** Another urgency with its reason. */
export function UrgencyFields(props: Props) {
  const { form, request } = props
  const words = waitingMessages(request.locale).put
  const field = fieldReader(form, request.locale)
  return (
    <>
      <UrgencyChoice {...props} />
      <TextArea
        {...field('reason')}
        label={words.urgencyReason}
        hint={words.urgencyReasonHint}
        value={field.text('reason')}
      />
    </>
  )
}

/** What somebody waits for, with a word about it. */
export function WaitsForFields({ form, request: { locale } }: Props) {
  const words = waitingMessages(locale)
  const field = fieldReader(form, locale)
  return (
    <>
      <RadioGroup
        {...field('waits-for')}
        legend={words.put.waitsFor}
        options={optionsOf(waitingReasons, words.waits).map(({ value, label }) => ({
          value,
          label: label.charAt(0).toUpperCase() + label.slice(1),
        }))}
        value={field.text('waits-for')}
      />
      <TextArea
        {...field('note')}
        label={words.put.note}
        value={field.text('note')}
        rows={3}
        optional
      />
    </>
  )
}

const networkAnswers = ['somebody', 'perhaps', 'nobody'] as const

/** What came of the question whom somebody trusts already. */
export function NetworkFields({ form, request: { locale } }: Props) {
  const words = waitingMessages(locale)
  const field = fieldReader(form, locale)
  return (
    <>
      <p>{words.network.ask}</p>
      <RadioGroup
        {...field('own-network')}
        legend={words.network.answer}
        options={optionsOf(networkAnswers, words.networks)}
        value={field.text('own-network')}
      />
      <TextArea
        {...field('words')}
        label={words.network.words}
        hint={words.network.wordsHint}
        value={field.text('words')}
        optional
      />
    </>
  )
}

/** Why the waiting is over. */
export function CloseFields({ form, request: { locale, today } }: Props) {
  const words = waitingMessages(locale)
  const field = fieldReader(form, locale)
  return (
    <>
      <RadioGroup
        {...field('reason')}
        legend={words.close.reason}
        options={optionsOf(closeReasons, words.closeReasons)}
        value={field.text('reason')}
      />
      <TextArea
        {...field('note')}
        label={words.close.note}
        value={field.text('note')}
        rows={3}
        optional
      />
      <DateField {...field('on')} label={words.close.on} value={field.date('on')} today={today} />
    </>
  )
}

const days = ['today', 'yesterday', 'other'] as const

/** With whom was spoken and when; a word about it, and another day than the usual for the next. */
export function ContactFields({ form, request: { locale, today } }: Props) {
  const words = waitingMessages(locale)
  const { contacts } = words
  const field = fieldReader(form, locale)
  const hasNext = ['day', 'month', 'year'].some((part) => field.text(`next-${part}`) !== '')
  return (
    <>
      <RadioGroup
        {...field('with-whom')}
        legend={contacts.withWhom}
        options={optionsOf(contactPeople, words.people)}
        value={field.text('with-whom')}
        inline
      />
      <RevealByLast
        {...field('day')}
        legend={contacts.heldOn}
        options={optionsOf(days, contacts.days)}
        value={field.text('day')}
        inline
      >
        <DateField
          {...field('date')}
          label={contacts.date}
          value={field.date('date')}
          today={today}
        />
      </RevealByLast>
      <TextArea
        {...field('note')}
        label={contacts.note}
        value={field.text('note')}
        rows={3}
        optional
      />
      <Details summary={contacts.nextOther} open={hasNext || form.errors['next'] !== undefined}>
        <DateField
          {...field('next')}
          label={contacts.next}
          hint={contacts.nextHint}
          value={field.date('next')}
          optional
        />
      </Details>
    </>
  )
}
