import { href, routes } from '../../../routes.js'
import { textOf, type Typed } from '../../../shared/forms/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { FilterForm, Select, TextField, optionsOf } from '../../../shared/ui/index.js'
import { matterGroups, states } from '../decision-filter.js'
import { decisionListMessages } from '../decision-list.messages.js'

type Props = { chosen: Typed; request: ViewRequest }

/** What to see of the decisions; a coordinator can also choose by mentor. */
export function DecisionFilters({ chosen, request: { actor, locale } }: Props) {
  const words = decisionListMessages(locale)
  const field = (name: string) => ({ name, locale, value: textOf(chosen, name) })
  const select = (name: string) => ({ ...field(name), placeholder: false })
  const all = { value: '', label: words.all }
  const name = { type: 'search', autocomplete: 'off' } as const
  return (
    <FilterForm action={href(routes.decisions)} label={words.filter} locale={locale} remembered>
      <Select
        {...select('state')}
        label={words.state}
        options={[{ value: '', label: words.open }, ...optionsOf(states, words.states)]}
      />
      <Select
        {...select('late')}
        label={words.late}
        options={[all, { value: 'yes', label: words.lateOnly }]}
      />
      <Select
        {...select('group')}
        label={words.group}
        options={[{ value: '', label: words.anyGroup }, ...optionsOf(matterGroups, words.groups)]}
      />
      <Select
        {...select('weighty')}
        label={words.weighty}
        options={[all, { value: 'yes', label: words.weightyOnly }]}
      />
      <Select
        {...select('urgent')}
        label={words.urgent}
        options={[all, { value: 'yes', label: words.urgentOnly }]}
      />
      <TextField {...field('client')} {...name} label={words.client} />
      {actor.role === 'coordinator' && (
        <TextField {...field('mentor')} {...name} label={words.mentor} />
      )}
    </FilterForm>
  )
}
