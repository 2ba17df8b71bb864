import type { Child } from 'hono/jsx'
import type { Tone } from './badge.js'
import { Heading, type HeadingLevel } from './heading.js'
import { Icon, type IconName } from './icon.js'

/** One thing that happened. */
export type TimelineItem = {
  key?: string | undefined
  when: Child
  title: Child
  meta?: Child
  tone?: Tone | undefined
  icon?: IconName | undefined
  children?: Child
}

/** What happened, in the order given; usually the newest first. */
export function Timeline({ items, level = 3 }: { items: TimelineItem[]; level?: HeadingLevel }) {
  return (
    <ol class="n-timeline">
      {items.map((item) => (
        <li id={item.key}>
          <span class={`n-timeline-mark n-tone-${item.tone ?? 'plain'}`}>
            <Icon name={item.icon ?? 'circle'} />
          </span>
          <div class="n-timeline-body">
            <p class="n-timeline-when">{item.when}</p>
            <Heading level={level} class="n-timeline-title">
              {item.title}
            </Heading>
            {item.meta !== undefined && <p class="n-timeline-meta">{item.meta}</p>}
            {item.children}
          </div>
        </li>
      ))}
    </ol>
  )
}
