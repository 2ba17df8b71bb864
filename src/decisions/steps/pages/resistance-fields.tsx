import { RadioGroup, RevealByLast, TextArea, optionsOf } from '../../../shared/ui/index.js'
import { resistanceFields, type ResistanceQuestions } from '../resistance.form.js'
import { resistanceMessages } from '../resistance.messages.js'
import type { StepFields } from './step-fields.js'

type Props = Pick<StepFields, 'name' | 'field'> & { questions: ResistanceQuestions }

const answers = ['no', 'unknown', 'yes'] as const

/** Whether the client resists and how one notices; what else applies follows. */
export function ResistanceFields({ name, field, questions }: Props) {
  const words = resistanceMessages(field.locale)
  const options = optionsOf(answers, words.answers)
  return (
    <>
      <p>{words.lead}</p>
      <RevealByLast
        {...field(resistanceFields.client)}
        legend={words.client(name)}
        hint={words.clientHint(name)}
        options={options}
        value={field.text(resistanceFields.client)}
      >
        <TextArea
          {...field(resistanceFields.how)}
          label={words.how}
          hint={words.howHint}
          value={field.text(resistanceFields.how)}
        />
      </RevealByLast>
      {questions.mentor && (
        <RadioGroup
          {...field(resistanceFields.mentor)}
          legend={words.mentor}
          hint={words.mentorHint}
          options={options}
          value={field.text(resistanceFields.mentor)}
        />
      )}
      {questions.harm && <Harm field={field} />}
      {(questions.harm || field.text(resistanceFields.second) !== '') && (
        <TextArea
          {...field(resistanceFields.second)}
          label={words.second}
          hint={words.secondHint}
          value={field.text(resistanceFields.second)}
          optional
        />
      )}
    </>
  )
}

function Harm({ field }: Pick<Props, 'field'>) {
  const words = resistanceMessages(field.locale)
  return (
    <RevealByLast
      {...field(resistanceFields.harm)}
      legend={words.harm}
      hint={words.harmHint}
      options={optionsOf(answers, words.answers)}
      value={field.text(resistanceFields.harm)}
    >
      <TextArea
        {...field(resistanceFields.harmWhy)}
        label={words.harmWhy}
        value={field.text(resistanceFields.harmWhy)}
      />
    </RevealByLast>
  )
}
