import { homeMessages, livingKinds } from '../../clients/index.js'
import { mentorshipMessages, regimeKeys } from '../../mentorships/index.js'
import { href, routes } from '../../routes.js'
import { textOf, type Typed } from '../../shared/forms/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { FilterForm, Select, TextField, optionsOf } from '../../shared/ui/index.js'
import { clientStatuses, rhythmFilters } from '../client-filter.js'
import { clientListMessages } from '../client-list.messages.js'

type Props = {
  chosen: Typed
  locale: Locale
}

/** What staff can choose above the list of clients; typed names are sent, never put in an address. */
export function ClientFilters({ chosen, locale }: Props) {
  const { fields, filter, any, statuses, rhythms } = clientListMessages(locale)
  const all = { value: '', label: any }
  const field = (name: keyof typeof fields) => ({
    name,
    locale,
    label: fields[name],
    value: textOf(chosen, name),
  })
  const choice = (name: keyof typeof fields, options: { value: string; label: string }[]) => (
    <Select {...field(name)} options={[all, ...options]} placeholder={false} />
  )
  return (
    <FilterForm action={href(routes.clients)} label={filter} locale={locale} remembered>
      <TextField {...field('name')} type="search" autocomplete="off" />
      {choice('status', optionsOf(clientStatuses, statuses))}
      {choice('rhythm', optionsOf(rhythmFilters, rhythms))}
      {choice('regime', optionsOf(regimeKeys, mentorshipMessages(locale).regimes))}
      {choice('living', optionsOf(livingKinds, homeMessages(locale).kinds))}
      <TextField {...field('institution')} type="search" autocomplete="off" />
    </FilterForm>
  )
}
