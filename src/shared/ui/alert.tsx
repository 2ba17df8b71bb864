import type { Child } from 'hono/jsx'
import { Heading, type HeadingLevel } from './heading.js'
import { Icon, type IconName } from './icon.js'

/** How serious a notice is. */
export type AlertTone = 'info' | 'warning' | 'success' | 'error'

const icons: Record<AlertTone, IconName> = {
  info: 'info',
  warning: 'warning',
  success: 'success',
  error: 'warning',
}

/** A notice in the page. */
export type AlertProps = {
  tone: AlertTone
  title?: Child
  level?: HeadingLevel | undefined
  children?: Child
}

/** Something the reader should know before the rest of the page. */
export function Alert({ tone, title, level = 2, children }: AlertProps) {
  return (
    <div class={`n-alert n-alert-${tone}`}>
      <Icon name={icons[tone]} />
      <div class="n-alert-body">
        {title !== undefined && (
          <Heading level={level} class="n-alert-title">
            {title}
          </Heading>
        )}
        {children}
      </div>
    </div>
  )
}
