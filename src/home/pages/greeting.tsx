import { formatDate, timeOf } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { PageHeading } from '../../shared/ui/index.js'
import type { Child } from 'hono/jsx'
import { homeMessages } from '../home.messages.js'

/** A greeting that suits the time of day, with the day it is. */
export function Greeting({ request, actions }: { request: ViewRequest; actions?: Child }) {
  const { actor, now, today, locale } = request
  const words = homeMessages(locale)
  return (
    <PageHeading
      title={words.hello(words.greeting[partOfDay(timeOf(now))], calledBy(actor.name))}
      lead={formatDate(today, locale, 'long')}
      actions={actions}
    />
  )
}

function partOfDay(time: string): 'morning' | 'afternoon' | 'evening' {
  if (time < '12:00') {
    return 'morning'
  }
  return time < '18:00' ? 'afternoon' : 'evening'
}

/** The given name; the whole name of who wrote only initials. */
function calledBy(name: string): string {
  const [first = name] = name.split(' ')
  return first.endsWith('.') ? name : first
}
