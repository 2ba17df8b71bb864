import type { Child } from 'hono/jsx'
import type { ViewRequest } from '../../shared/http/index.js'
import { Card, EntryList } from '../../shared/ui/index.js'
import { roleHomeMessages } from '../role-home.messages.js'
import { addressOfLink, linksOf, type RoleWithLinks } from '../role-home.js'
import { Greeting } from './greeting.js'

type Props = { role: RoleWithLinks; note?: Child; request: ViewRequest }

/** The first screen of who is no mentor and no coordinator: what the role is, and the ways on. */
export function RoleHomePage({ role, note, request }: Props) {
  const words = roleHomeMessages(request.locale)
  const isAsked = request.actor.parts.includes('capacity')
  const lines = isAsked ? words.asked : words.roles[role]
  return (
    <>
      <Greeting request={request} />
      {note}
      {lines.map((line) => (
        <p>{line}</p>
      ))}
      <Card title={words.ways}>
        <EntryList
          items={linksOf(role, request.actor.parts).map((link) => ({
            key: link,
            title: words.links[link].label,
            href: addressOfLink[link],
            meta: words.links[link].hint,
          }))}
        />
      </Card>
    </>
  )
}
