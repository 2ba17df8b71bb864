import { criteria, importances } from '../../matching/index.js'
import { RadioGroup, type FieldReader } from '../../shared/ui/index.js'
import { fieldOf } from '../answers.form.js'
import { matchWords } from '../match-words.messages.js'
import { profileMessages } from '../profiles.messages.js'

type Props = { question: string; field: FieldReader; label: string; hint: string | undefined }

/** Per criterion how heavily it weighs for this client; in his words, without a number. */
export function ImportanceFields({ question, field, label, hint }: Props) {
  const words = matchWords(field.locale)
  const { notAsked } = profileMessages(field.locale)
  return (
    <div class="n-importance" role="group" aria-labelledby={`${question}-label`}>
      <div>
        <p class="n-label" id={`${question}-label`}>
          {label}
        </p>
        {hint !== undefined && <p class="n-hint">{hint}</p>}
      </div>
      {criteria.map((criterion) => (
        <RadioGroup
          {...field(fieldOf(question, criterion))}
          legend={words.asksFor[criterion]}
          inline
          options={[
            ...importances.map((value) => ({ value, label: words.importances[value] })),
            { value: '', label: notAsked },
          ]}
          value={field.text(fieldOf(question, criterion))}
        />
      ))}
    </div>
  )
}
