import type { Context } from 'hono'
import { textOf, type Typed } from '../../shared/forms/index.js'
import { isLocale, type Locale } from '../../shared/i18n/index.js'
import { heldForm } from '../held-form.js'
import { ownPath } from '../own-path.js'

/** What travels along while somebody signs in: where to go, and the form that was sent signed out. */
export type Carried = { next: string | undefined; held: string | undefined }

/** What an address carries. */
export function carriedInQuery(c: Context): Carried {
  return { next: ownPath(c.req.query('next')), held: undefined }
}

/** What a sent form carries; anything that is no path of ours or no form is dropped. */
export function carriedIn(typed: Typed): Carried {
  const held = typed['held']?.[0] ?? ''
  return {
    next: ownPath(textOf(typed, 'next')),
    held: heldForm(held) === undefined ? undefined : held,
  }
}

/** As hidden fields of the next form. */
export function carriedFields({ next, held }: Carried): Record<string, string> {
  return {
    ...(next === undefined ? {} : { next }),
    ...(held === undefined ? {} : { held }),
  }
}

/** The language of a page outside: the one that was asked for, else Dutch. */
export function localeOf(c: Context): Locale {
  const asked = c.req.query('taal')
  return isLocale(asked) ? asked : 'nl'
}
