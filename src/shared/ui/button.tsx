import type { Child } from 'hono/jsx'
import { Icon, type IconName } from './icon.js'

/** How loud a button is: one primary per card, danger only for what cannot be undone. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

/** A button that submits its form. */
export type ButtonProps = {
  variant?: ButtonVariant | undefined
  name?: string | undefined
  value?: string | undefined
  form?: string | undefined
  formaction?: string | undefined
  icon?: IconName | undefined
  children?: Child
}

/** Submits the form around it, or the form named by `form`; at least 48 pixels high. */
export function Button({ variant = 'primary', icon, children, ...attributes }: ButtonProps) {
  return (
    <button type="submit" class={`n-button n-button-${variant}`} {...attributes}>
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  )
}

/** A link that looks like a button. */
export type ButtonLinkProps = {
  href: string
  variant?: ButtonVariant | undefined
  icon?: IconName | undefined
  download?: boolean | undefined
  children?: Child
}

/** Leads to another page with the weight of a button; changes nothing by itself. */
export function ButtonLink({
  href,
  variant = 'primary',
  icon,
  download,
  children,
}: ButtonLinkProps) {
  return (
    <a class={`n-button n-button-${variant}`} href={href} download={download}>
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  )
}

/** Buttons and links side by side; they wrap on a phone. */
export function ButtonRow({ children }: { children?: Child }) {
  return <div class="n-button-row">{children}</div>
}
