import { href, routes } from '../../../routes.js'
import { textOf, type Typed } from '../../../shared/forms/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { FilterForm, Select, TextField, optionsOf } from '../../../shared/ui/index.js'
import { matterGroups, onlies, states } from '../decision-filter.js'
import { decisionListMessages } from '../decision-list.messages.js'

type Props = { chosen: Typed; request: ViewRequest }

/** What to see of the decisions; a coordinator can also choose by mentor. */
export function DecisionFilters({ chosen, request: { actor, locale } }: Props) {
  const words = decisionListMessages(locale)
  const field = (name: string) => ({ name, locale, value: textOf(chosen, name) })
  const select = (name: string) => ({ ...field(name), placeholder: false })
  const name = { type: 'search', autocomplete: 'off' } as const
  return (
    <FilterForm action={href(routes.decisions)} label={words.filter} locale={locale} remembered>
      <Select
        {...select('state')}
        label={words.state}
        options={[{ value: '', label: words.open }, ...optionsOf(states, words.states)]}
      />
      <Select
        {...select('only')}
        label={words.only}
        options={[{ value: '', label: words.all }, ...optionsOf(onlies, words.onlies)]}
      />
      <Select
        {...select('group')}
        label={words.group}
        options={[{ value: '', label: words.anyGroup }, ...optionsOf(matterGroups, words.groups)]}
      />
      <TextField {...field('client')} {...name} label={words.client} />
      {actor.role === 'coordinator' && (
        <TextField {...field('mentor')} {...name} label={words.mentor} />
      )}
    </FilterForm>
  )
}
