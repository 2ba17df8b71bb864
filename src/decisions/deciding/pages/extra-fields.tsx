import { governingLaws } from '../../../authority/index.js'
import { Fieldset, RadioGroup, optionsOf, type FieldReader } from '../../../shared/ui/index.js'
import type { Decision } from '../../decision.js'
import { decidingMessages } from '../deciding.messages.js'
import { extraQuestionsFor, type ExtraQuestion } from '../extra-questions.js'

type Props = { decision: Pick<Decision, 'matter'>; field: FieldReader }

/** What the rules want to know besides, for this matter; nothing where nothing depends on it. */
export function ExtraFields({ decision, field }: Props) {
  const asked = extraQuestionsFor(decision.matter)
  return asked.length === 0 ? null : (
    <Fieldset legend={decidingMessages(field.locale).more}>
      {asked.map((question) => (
        <ExtraQuestionField question={question} field={field} />
      ))}
    </Fieldset>
  )
}

function ExtraQuestionField({ question, field }: { question: ExtraQuestion; field: FieldReader }) {
  const words = decidingMessages(field.locale)
  const { label, hint } = words.questions[question]
  const answers =
    question === 'law'
      ? optionsOf(governingLaws, words.laws)
      : optionsOf(['yes', 'no'] as const, words)
  return (
    <RadioGroup
      {...field(question)}
      legend={label}
      hint={hint}
      options={[...answers, { value: '', label: words.unknown }]}
      value={field.text(question)}
      inline={question !== 'law'}
    />
  )
}
