import type { Child } from 'hono/jsx'
import { Badge, type Tone } from './badge.js'
import { classNames } from './class-names.js'
import { Heading, type HeadingLevel } from './heading.js'

/** A piece of a page that belongs together. */
export type CardProps = {
  title?: Child
  level?: HeadingLevel | undefined
  tone?: Tone | undefined
  id?: string | undefined
  children?: Child
}

/** A white sheet on the ground of the page; a tone draws a coloured edge at its start. */
export function Card({ title, level = 2, tone, id, children }: CardProps) {
  return (
    <section class={classNames('n-card', tone !== undefined && `n-edge n-tone-${tone}`)} id={id}>
      {title !== undefined && (
        <Heading level={level} class="n-card-title">
          {title}
        </Heading>
      )}
      {children}
    </section>
  )
}

/** One person or thing in a list of entries. */
export type Entry = {
  key: string
  title: Child
  href?: string | undefined
  badge?: { tone: Tone; label: string } | undefined
  meta?: Child
  action?: Child
}

/** People or things below each other: name, state, one line about it and at most one action. */
export function EntryList({ items }: { items: Entry[] }) {
  return (
    <ul class="n-entries">
      {items.map((item) => (
        <li>
          <div class="n-entry-text">
            <p class="n-entry-title">
              {item.href === undefined ? item.title : <a href={item.href}>{item.title}</a>}
              {item.badge !== undefined && <Badge tone={item.badge.tone}>{item.badge.label}</Badge>}
            </p>
            {item.meta !== undefined && <div class="n-entry-meta">{item.meta}</div>}
          </div>
          {item.action}
        </li>
      ))}
    </ul>
  )
}
