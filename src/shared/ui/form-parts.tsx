import type { Child } from 'hono/jsx'
import type { FieldErrors, Typed } from '../forms/index.js'
import type { Locale } from '../i18n/index.js'
import { Icon } from './icon.js'
import { uiMessages } from './ui.messages.js'

/** Fields that belong together, under one heading. */
export function Fieldset({ legend, children }: { legend: Child; children?: Child }) {
  return (
    <fieldset class="n-fieldset">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  )
}

/** Something to mend in a form; without `field` it concerns the form as a whole. */
export type FormError = { field?: string | undefined; message: string }

type Refused = { errors: FieldErrors; typed?: Typed }

/**
 * What a refused form found wrong, as `ErrorSummary` lists it: each sentence leads to its field. A sentence about a
 * date begins with what was asked, where `labels` says so: it would not tell which date it is about.
 */
export function formErrors(
  { errors, typed = {} }: Refused,
  labels: Readonly<Record<string, string>> = {},
) {
  return Object.entries(errors).map(([field, message]) => {
    const label = typed[`${field}-day`] === undefined ? undefined : labels[field]
    return { field, message: label === undefined ? message : `${ended(label)} ${message}` }
  })
}

function ended(label: string): string {
  return /[?.!]$/.test(label) ? label : `${label}:`
}

/** All that must be mended, each leading to its field. Shows nothing when there is nothing. */
export function ErrorSummary({ title, errors }: { title: string; errors: readonly FormError[] }) {
  if (errors.length === 0) {
    return null
  }
  return (
    <div class="n-alert n-alert-error" role="alert" tabindex={-1} data-error-summary>
      <Icon name="warning" />
      <div class="n-alert-body">
        <h2 class="n-alert-title">{title}</h2>
        <ul>
          {errors.map(({ field, message }) => (
            <li>{field === undefined ? message : <a href={`#${field}`}>{message}</a>}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** What somebody else saved while this form was open. */
export type ConflictNoteProps = {
  label: Child
  theirs: string
  by: string
  at: string
  locale: Locale
}

/** Shows the other version beside the own one, so that the second writer loses nothing. */
export function ConflictNote({ label, theirs, by, at, locale }: ConflictNoteProps) {
  const words = uiMessages(locale)
  return (
    <div class="n-conflict">
      <p>
        <strong>{label}</strong>
      </p>
      <p>{words.conflict(by, at)}</p>
      <blockquote>{theirs === '' ? words.conflictEmpty : theirs}</blockquote>
    </div>
  )
}

/** One field of two versions, as text. */
export type ComparedField = { label: Child; mine: string; theirs: string }

type ConflictNotesProps = {
  title: string
  fields: readonly ComparedField[]
  by: string
  at: string
  locale: Locale
}

/** What somebody else saved meanwhile, field by field; the form beneath keeps the own version. */
export function ConflictNotes({ title, fields, ...note }: ConflictNotesProps) {
  const different = fields.filter(({ mine, theirs }) => mine !== theirs)
  return (
    <div class="n-alert n-alert-warning" role="alert">
      <Icon name="warning" />
      <div class="n-alert-body">
        <h2 class="n-alert-title">{title}</h2>
        {different.map(({ label, theirs }) => (
          <ConflictNote label={label} theirs={theirs} {...note} />
        ))}
      </div>
    </div>
  )
}
