import { href, routes } from '../../routes.js'
import { formatDate, formatInstant } from '../../shared/calendar/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { EntryList, type Entry } from '../../shared/ui/index.js'
import type { Document } from '../document.js'
import { documentMessages } from '../documents.messages.js'
import { fileMessages } from '../file.messages.js'

/** Documents below each other: what they are, of when, and who added them. */
export function DocumentEntries({
  documents,
  locale,
}: {
  documents: readonly Document[]
  locale: Locale
}) {
  return <EntryList items={documents.map((document) => entryOf(document, locale))} />
}

function entryOf(document: Document, locale: Locale): Entry {
  const { id, clientId, title, addedAt, byName, isShared, withdrawn } = document
  const words = documentMessages(locale).list
  const badge =
    withdrawn !== null
      ? { tone: 'plain' as const, label: words.struckOut }
      : isShared
        ? { tone: 'soon' as const, label: words.shared }
        : undefined
  return {
    key: id,
    title: <bdi>{title}</bdi>,
    href: href(routes.document, { client: clientId, document: id }),
    ...(badge === undefined ? {} : { badge }),
    meta: (
      <>
        {whatItIs(document, locale)}
        <br />
        {words.by(byName, formatInstant(addedAt, locale))}
      </>
    ),
  }
}

/** The kind, unless the title says the same, with the date and the type of file. */
export function whatItIs({ kind, title, datedOn, file }: Document, locale: Locale): string {
  const { kinds, list } = documentMessages(locale)
  const { types } = fileMessages(locale)
  return [
    kinds[kind] === title ? undefined : kinds[kind],
    datedOn === null ? undefined : list.dated(formatDate(datedOn, locale)),
    types[file.mediaType],
  ]
    .filter((part) => part !== undefined)
    .join(' · ')
}
