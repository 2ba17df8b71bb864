import { formatDate, type PlainDate } from '../../../shared/calendar/index.js'
import {
  CheckboxGroup,
  DateField,
  Select,
  TextArea,
  TextField,
  optionsOf,
  type FieldReader,
} from '../../../shared/ui/index.js'
import { askers } from '../../decision.js'
import { askedMessages } from '../asked.messages.js'
import { MatterChoice } from './matter-choice.js'

type Props = { field: FieldReader; today: PlainDate; completeBy: PlainDate }

/** The fields of a question. */
export function AskedFields({ field, today, completeBy }: Props) {
  const words = askedMessages(field.locale)
  return (
    <>
      <TextArea
        {...field('question')}
        label={words.question}
        hint={words.questionHint}
        value={field.text('question')}
        rows={3}
      />
      <MatterChoice field={field} />
      <Select
        {...field('asked-by')}
        label={words.askedBy}
        options={optionsOf(askers, words.askers)}
        value={field.text('asked-by')}
      />
      <TextField
        {...field('asked-by-name')}
        label={words.askedByName}
        value={field.text('asked-by-name')}
        autocomplete="off"
        optional
      />
      <DateField
        {...field('asked-on')}
        label={words.askedOn}
        value={field.date('asked-on')}
        today={today}
      />
      <DateField
        {...field('answer-by')}
        label={words.answerBy}
        value={field.date('answer-by')}
        optional
      />
      <CheckboxGroup
        {...field('urgent')}
        legend={words.urgent}
        hint={words.urgentHint(formatDate(completeBy, field.locale))}
        options={[{ value: '1', label: words.urgentBox }]}
        values={[field.text('urgent')]}
        optional
      />
    </>
  )
}
