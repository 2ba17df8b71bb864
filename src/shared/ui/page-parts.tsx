import type { Child } from 'hono/jsx'
import { Heading, type HeadingLevel } from './heading.js'
import { Icon } from './icon.js'

/** The title of a page, with what it is about and the way back. */
export type PageHeadingProps = {
  title: Child
  lead?: Child
  back?: { href: string; label: string } | undefined
  actions?: Child
}

/** The one `h1` of a page. */
export function PageHeading({ title, lead, back, actions }: PageHeadingProps) {
  return (
    <div class="n-page-heading">
      {back !== undefined && (
        <a class="n-back" href={back.href}>
          <Icon name="back" />
          <span>{back.label}</span>
        </a>
      )}
      <h1>{title}</h1>
      {lead !== undefined && <p class="n-lead">{lead}</p>}
      {actions !== undefined && <div class="n-button-row">{actions}</div>}
    </div>
  )
}

/** What a list says when there is nothing in it. */
export type EmptyStateProps = {
  title: Child
  level?: HeadingLevel | undefined
  action?: Child
  children?: Child
}

/** Says kindly that there is nothing here, and what to do about it. */
export function EmptyState({ title, level = 2, action, children }: EmptyStateProps) {
  return (
    <div class="n-empty">
      <Icon name="beside" />
      <Heading level={level} class="n-empty-title">
        {title}
      </Heading>
      {children !== undefined && <p>{children}</p>}
      {action}
    </div>
  )
}

type ColumnsProps = { children?: Child; aside?: Child; last?: Child }

/**
 * Two columns on a wide screen, with `aside` second; below each other on a phone and on paper. What may wait, such as
 * a long history, is `last`: at the end on a phone, and at the end of the first column on a wide screen.
 */
export function Columns({ children, aside, last }: ColumnsProps) {
  return (
    <div class="n-columns">
      <div class="n-stack">{children}</div>
      <div class="n-stack">{aside}</div>
      {last !== undefined && <div class="n-stack">{last}</div>}
    </div>
  )
}

/** Parts below each other with even space between them. */
export function Stack({ children }: { children?: Child }) {
  return <div class="n-stack">{children}</div>
}

/** Text for screen readers only. */
export function VisuallyHidden({ children }: { children?: Child }) {
  return <span class="n-hidden">{children}</span>
}
