import { speakingLevels } from '../../matching/index.js'
import { choicesOf } from '../../shared/forms/index.js'
import {
  CheckboxGroup,
  DateField,
  Details,
  RadioGroup,
  TextArea,
  TextField,
  VisuallyHidden,
  type FieldReader,
} from '../../shared/ui/index.js'
import { fieldOf, nothing } from '../answers.form.js'
import { languageCode } from '../language-code.js'
import { matchWords } from '../match-words.messages.js'
import { profileMessages } from '../profiles.messages.js'
import type { Asking, Question } from '../questions.js'
import { optionWords } from '../told-answer.js'
import { ImportanceFields } from './importance-fields.js'
import { LineFields } from './line-fields.js'
import { WeekFields } from './week-fields.js'

/** A question on a form, of whom it is asked, and what is known besides. */
export type QuestionProps = {
  question: Question
  asking: Asking
  field: FieldReader
  who: string
  languages: readonly string[]
  /** Something that stands elsewhere and may help to answer. */
  suggestion?: string | undefined
}

/** One question with its field; each can stay open, except what always has an answer. */
export function QuestionField(props: QuestionProps) {
  const { question, asking, field } = props
  const { hint, label } = wordsOf(props)
  const asked = { ...field(question), hint }
  switch (asking.kind) {
    case 'words':
      return <Words {...props} />
    case 'languages':
      return <TextField {...asked} label={label} value={field.text(question)} />
    case 'number':
      return (
        <TextField
          {...asked}
          label={label}
          value={field.text(question)}
          inputmode="numeric"
          width="short"
        />
      )
    case 'date':
      return <DateField {...asked} label={label} value={field.date(question)} />
    case 'box':
      return <Box {...props} />
    case 'list':
      return <List {...props} />
    case 'week':
      return <WeekFields {...props} label={label} hint={hint} />
    default:
      return <ChoiceField {...props} label={label} hint={hint} />
  }
}

/** A question that is answered by choosing, once or per line, criterion or language. */
function ChoiceField(props: QuestionProps & { label: string; hint: string | undefined }) {
  switch (props.asking.kind) {
    case 'lines':
      return <LineFields {...props} />
    case 'importance':
      return <ImportanceFields {...props} />
    case 'levels':
      return <Levels {...props} />
    default:
      return <Choice {...props} />
  }
}

function Words(props: QuestionProps) {
  const { question, asking, field } = props
  const { hint, label } = wordsOf(props)
  const asked = { ...field(question), hint, label, value: field.text(question) }
  return asking.kind === 'words' && asking.isLine === true ? (
    <TextField {...asked} width="short" />
  ) : (
    <TextArea {...asked} rows={4} />
  )
}

function wordsOf({ question, field, who, suggestion }: QuestionProps) {
  const { ask, hint } = profileMessages(field.locale).questions[question]
  const hints = [hint, suggestion].filter((one) => one !== undefined)
  return { label: ask(who), hint: hints.length === 0 ? undefined : hints.join(' ') }
}

function options({ question, asking, field, languages }: QuestionProps) {
  const words = matchWords(field.locale)
  if (asking.kind === 'yes-no') {
    return [
      { value: 'yes', label: words.yes },
      { value: 'no', label: words.no },
    ]
  }
  if (asking.kind === 'heart-language') {
    return languages.map((name) => ({ value: languageCode(name), label: name }))
  }
  const named = optionWords(question, words)
  const values = 'options' in asking ? asking.options.map(String) : []
  return values.map((value) => ({ value, label: named[value] ?? value }))
}

/** One answer of a few; the last says that it was not asked, for a chosen circle cannot be emptied. */
function Choice(props: QuestionProps) {
  const { question, asking, field } = props
  const { hint, label } = wordsOf(props)
  const isSettled = asking.kind === 'settled' || asking.kind === 'settled-number'
  const open = { value: '', label: profileMessages(field.locale).notAsked }
  const choices = options(props)
  return asking.kind === 'heart-language' && choices.length === 0 ? null : (
    <RadioGroup
      {...field(question)}
      legend={label}
      hint={hint}
      inline
      options={isSettled ? choices : [...choices, open]}
      value={field.text(question)}
    />
  )
}

/** Boxes to tick, and one that says there is nothing; a long list stays folded until something in it was chosen. */
function List(props: QuestionProps) {
  const { question, field } = props
  const { hint, label } = wordsOf(props)
  const values = choicesOf(field.typed, question)
  const { error } = field(question)
  const isFolded = question === 'dislikes'
  const boxes = (
    <div class="n-chips">
      <CheckboxGroup
        {...field(question)}
        legend={isFolded ? <VisuallyHidden>{label}</VisuallyHidden> : label}
        hint={hint}
        options={[
          ...options(props),
          { value: nothing, label: profileMessages(field.locale).nothing },
        ]}
        values={values}
      />
    </div>
  )
  return isFolded ? (
    <Details summary={label} open={values.length > 0 || error !== undefined}>
      {boxes}
    </Details>
  ) : (
    boxes
  )
}

function Box(props: QuestionProps) {
  const { question, field } = props
  const { hint, label } = wordsOf(props)
  const { name } = profileMessages(field.locale).questions[question]
  return (
    <CheckboxGroup
      {...field(question)}
      legend={name}
      hint={hint}
      options={[{ value: 'yes', label }]}
      values={choicesOf(field.typed, question)}
    />
  )
}

/** How well each language is spoken that stands in the registration. */
function Levels(props: QuestionProps) {
  const { question, field, languages } = props
  const words = profileMessages(field.locale)
  const { levels } = matchWords(field.locale)
  if (languages.length === 0) {
    return <p class="n-hint">{words.noLanguages}</p>
  }
  const named = new Map(languages.map((name) => [languageCode(name), name]))
  return (
    <>
      {[...named].map(([code, name]) => (
        <RadioGroup
          {...field(fieldOf(question, code))}
          legend={`${name}: ${wordsOf(props).label}`}
          inline
          options={[
            ...speakingLevels.map((value) => ({ value, label: levels[value] })),
            { value: '', label: words.notAsked },
          ]}
          value={field.text(fieldOf(question, code))}
        />
      ))}
    </>
  )
}
