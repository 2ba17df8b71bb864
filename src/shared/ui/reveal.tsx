import type { Child } from 'hono/jsx'
import { RadioGroup, type RadioGroupProps } from './choice-group.js'

/** Asks for one answer and shows `children` only while the last answer is chosen; needs no script. */
export function RevealByLast({ children, ...group }: RadioGroupProps & { children?: Child }) {
  return (
    <div class="n-reveal">
      <RadioGroup {...group} />
      <div class="n-revealed">{children}</div>
    </div>
  )
}

/** One box of several with fields of its own, which show while the box is ticked; needs no script. */
export type PickProps = {
  id: string
  name: string
  value: string
  label: Child
  /** What the fields beneath the box are about, for who hears the page. */
  about: string
  hint?: Child
  checked: boolean
  children?: Child
}

/** A box to tick; its fields stay in the form when it is not, so nothing typed is lost. */
export function Pick({ id, name, value, label, about, hint, checked, children }: PickProps) {
  return (
    <div class="n-pick">
      <div class="n-choice">
        <input type="checkbox" id={id} name={name} value={value} checked={checked} />
        <label for={id}>{label}</label>
        {hint !== undefined && <p class="n-hint">{hint}</p>}
      </div>
      <div class="n-pick-body" role="group" aria-label={about}>
        {children}
      </div>
    </div>
  )
}
