import { outlookItems, type OutlookItem } from '../../matching/index.js'
import { VisuallyHidden, type FieldReader } from '../../shared/ui/index.js'
import { fieldOf } from '../answers.form.js'
import { matchWords } from '../match-words.messages.js'
import { profileMessages } from '../profiles.messages.js'
import { lineWords } from '../told-answer.js'

type Props = { question: string; field: FieldReader; label: string; hint: string | undefined }

/** Eight lines between two words, each with five places and one for not asked. */
export function LineFields({ question, field, label, hint }: Props) {
  return (
    <div class="n-lines" role="group" aria-labelledby={`${question}-label`}>
      <div>
        <p class="n-label" id={`${question}-label`}>
          {label}
        </p>
        {hint !== undefined && <p class="n-hint">{hint}</p>}
      </div>
      {outlookItems.map((item) => (
        <Line item={item} question={question} field={field} />
      ))}
    </div>
  )
}

type LineProps = { item: OutlookItem; question: string; field: FieldReader }

function Line({ item, question, field }: LineProps) {
  const words = matchWords(field.locale)
  const { scale, notAsked } = profileMessages(field.locale)
  const [left, right] = words.outlook[item]
  const name = fieldOf(question, item)
  const chosen = field.text(name)
  return (
    <fieldset class="n-line">
      <legend>
        <VisuallyHidden>{scale(left, right)}</VisuallyHidden>
      </legend>
      <span class="n-line-left" aria-hidden="true">
        {left}
      </span>
      <span class="n-line-right" aria-hidden="true">
        {right}
      </span>
      <div class="n-line-places">
        {lineWords(item, words).map((told, index) => (
          <label class="n-line-place">
            <input
              type="radio"
              name={name}
              value={String(index + 1)}
              checked={chosen === String(index + 1)}
            />
            <VisuallyHidden>{told}</VisuallyHidden>
          </label>
        ))}
      </div>
      <label class="n-line-open">
        <input type="radio" name={name} value="" checked={chosen === ''} /> {notAsked}
      </label>
    </fieldset>
  )
}
