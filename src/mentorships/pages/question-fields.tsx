import {
  DateField,
  RadioGroup,
  Select,
  TextField,
  optionsOf,
  type FieldReader,
} from '../../shared/ui/index.js'
import {
  answerValues,
  isPlainQuestion,
  moreFields,
  parentValues,
  questionFields,
  type PlainQuestion,
} from '../actions/answers.js'
import { preconditionMessages } from '../precondition.messages.js'
import { conflicts, type PreconditionCode } from '../regimes/index.js'
import { startMessages } from '../start.messages.js'

type Props = {
  codes: readonly PreconditionCode[]
  field: FieldReader
  /** Whether the day of the order may not stay open. */
  needsOrder?: boolean
}

/** The questions of a regime, each with "I do not know"; in the order the regime gives them. */
export function QuestionFields({ codes, field, needsOrder = false }: Props) {
  return (
    <>
      {codes.map((code) =>
        isPlainQuestion(code) ? (
          <PlainField code={code} field={field} />
        ) : (
          <OtherField code={code} field={field} needsOrder={needsOrder} />
        ),
      )}
    </>
  )
}

function PlainField({ code, field }: { code: PlainQuestion; field: FieldReader }) {
  const { questions } = startMessages(field.locale)
  const name = questionFields[code]
  return (
    <RadioGroup
      {...field(name)}
      legend={questions[code]}
      hint={code === 'vog-valid' ? questions.vogHint : undefined}
      options={optionsOf(answerValues, questions.answers)}
      value={field.text(name)}
      inline
    />
  )
}

type OtherCode = Exclude<PreconditionCode, PlainQuestion>

type OtherProps = { code: OtherCode; field: FieldReader; needsOrder: boolean }

function OtherField({ code, field, needsOrder }: OtherProps) {
  switch (code) {
    case 'measure-in-force':
      return <OrderField field={field} needsOrder={needsOrder} />
    case 'mentor-appointed':
      return <AppointedFields field={field} />
    case 'no-conflict':
      return <ConflictField field={field} />
    case 'no-parent-against':
      return <ParentFields field={field} />
    case 'representation-consent':
      return <ConsentField field={field} />
  }
}

function OrderField({ field, needsOrder }: Omit<OtherProps, 'code'>) {
  const { questions } = startMessages(field.locale)
  const name = questionFields['measure-in-force']
  return (
    <DateField
      {...field(name)}
      label={questions.orderedOn}
      hint={questions.orderedOnHint}
      value={field.date(name)}
      optional={!needsOrder}
    />
  )
}

function AppointedFields({ field }: { field: FieldReader }) {
  const { questions } = startMessages(field.locale)
  const name = questionFields['mentor-appointed']
  return (
    <>
      <RadioGroup
        {...field(name)}
        legend={questions.appointed}
        options={optionsOf(['foundation', 'volunteer'] as const, questions.appointedBy)}
        value={field.text(name)}
        inline
      />
      <TextField
        {...field(moreFields.appointedName)}
        label={questions.appointedName}
        hint={questions.appointedNameHint}
        value={field.text(moreFields.appointedName)}
        optional
      />
    </>
  )
}

function ConflictField({ field }: { field: FieldReader }) {
  const { questions } = startMessages(field.locale)
  const name = questionFields['no-conflict']
  const words = preconditionMessages(field.locale).conflicts
  return (
    <Select
      {...field(name)}
      label={questions['no-conflict']}
      options={[
        { value: 'unknown', label: questions.notChecked },
        { value: 'none', label: questions.noConflict },
        ...optionsOf(conflicts, words),
      ]}
      placeholder={false}
      value={field.text(name)}
    />
  )
}

function ParentFields({ field }: { field: FieldReader }) {
  const { questions } = startMessages(field.locale)
  const [first, second] = [questionFields['no-parent-against'], moreFields.secondParent]
  const options = optionsOf(parentValues, questions.parents)
  return (
    <>
      <Select
        {...field(first)}
        label={questions.parent(1)}
        options={options}
        placeholder={false}
        value={field.text(first)}
      />
      <Select
        {...field(second)}
        label={questions.parent(2)}
        options={[{ value: '', label: questions.noParent }, ...options]}
        placeholder={false}
        value={field.text(second)}
      />
    </>
  )
}

function ConsentField({ field }: { field: FieldReader }) {
  const { questions } = startMessages(field.locale)
  const name = questionFields['representation-consent']
  return (
    <DateField
      {...field(name)}
      label={questions.consentOn}
      hint={questions.consentHint}
      value={field.date(name)}
      optional
    />
  )
}
