import { days, partsOfDay } from '../../matching/index.js'
import { choicesOf } from '../../shared/forms/index.js'
import { VisuallyHidden, type FieldReader } from '../../shared/ui/index.js'
import { matchWords } from '../match-words.messages.js'
import { profileMessages } from '../profiles.messages.js'

type Props = { question: string; field: FieldReader; label: string; hint: string | undefined }

/** A week as a table of boxes: seven days, three parts of a day. */
export function WeekFields({ question, field, label, hint }: Props) {
  const words = matchWords(field.locale)
  const chosen = choicesOf(field.typed, question)
  return (
    <fieldset class="n-field">
      <legend class="n-label">{label}</legend>
      {hint !== undefined && <p class="n-hint">{hint}</p>}
      <table class="n-week">
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{profileMessages(field.locale).day}</VisuallyHidden>
            </th>
            {partsOfDay.map((part) => (
              <th scope="col">{words.parts[part]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day, row) => (
            <tr>
              <th scope="row">{words.days[day]}</th>
              {partsOfDay.map((part, column) => (
                <td>
                  <label class="n-week-box">
                    <input
                      type="checkbox"
                      id={row === 0 && column === 0 ? question : undefined}
                      name={question}
                      value={`${day}-${part}`}
                      checked={chosen.includes(`${day}-${part}`)}
                    />
                    <VisuallyHidden>
                      {words.days[day]} {words.parts[part]}
                    </VisuallyHidden>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  )
}
