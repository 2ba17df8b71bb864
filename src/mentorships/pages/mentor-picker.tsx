import { Button, RadioGroup, Select, TextField, type FieldReader } from '../../shared/ui/index.js'
import { actionMessages } from '../action.messages.js'
import { pickFields, type Candidate, type Picking } from '../actions/candidate.store.js'

type Props = {
  picking: Picking
  field: FieldReader
  label: string
  hint?: string | undefined
  /** The words for choosing nobody, where that is possible. */
  nobody?: string | undefined
}

/** Asks for a mentor: one list of all, or a search by name where there are too many for a list. */
export function MentorPicker(props: Props) {
  return props.picking.bySearch ? <SearchedMentors {...props} /> : <AllMentors {...props} />
}

function AllMentors({ picking, field, label, hint, nobody }: Props) {
  const words = actionMessages(field.locale).pick
  const options = picking.candidates.map((candidate) => ({
    value: candidate.id,
    label: [candidate.name, `(${standing(candidate, words)})`].join(' '),
  }))
  return (
    <Select
      {...field(pickFields.mentor)}
      label={label}
      hint={picking.candidates.length === 0 ? words.noMentors : hint}
      options={nobody === undefined ? options : [{ value: '', label: nobody }, ...options]}
      placeholder={nobody === undefined}
      value={field.text(pickFields.mentor)}
      optional={nobody !== undefined}
    />
  )
}

function SearchedMentors({ picking, field, label, hint, nobody }: Props) {
  const words = actionMessages(field.locale).pick
  const hasSearched = field.text(pickFields.search) !== ''
  const found = picking.candidates.map((candidate) => ({
    value: candidate.id,
    label: <bdi>{candidate.name}</bdi>,
    hint: standing(candidate, words),
  }))
  const options = nobody === undefined ? found : [{ value: '', label: nobody }, ...found]
  const nothing = hasSearched && found.length === 0 ? words.none : undefined
  return (
    <>
      <TextField
        {...field(pickFields.search)}
        label={words.search}
        hint={picking.hasMore ? words.more : nothing}
        value={field.text(pickFields.search)}
        autocomplete="off"
      />
      <Button variant="secondary" name={pickFields.go} value="1" icon="search">
        {words.searchButton}
      </Button>
      <RadioGroup
        {...field(pickFields.mentor)}
        legend={label}
        hint={hint}
        options={options}
        value={field.text(pickFields.mentor)}
      />
    </>
  )
}

function standing(
  { standing: mentioned, running, capacity }: Candidate,
  words: ReturnType<typeof actionMessages>['pick'],
): string {
  const load = words.load(running, capacity)
  return mentioned === undefined ? load : `${load}, ${words.standings[mentioned]}`
}
