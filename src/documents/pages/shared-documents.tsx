import { href, routes } from '../../routes.js'
import type { Locale } from '../../shared/i18n/index.js'
import { EntryList } from '../../shared/ui/index.js'
import type { Document } from '../document.js'
import { documentMessages } from '../documents.messages.js'
import { fileMessages } from '../file.messages.js'
import { whatItIs } from './document-entries.js'
import { fileSize } from './file-size.js'

type Props = { documents: readonly Document[]; locale: Locale }

/** The documents that were shared with somebody from outside: each leads to its newest file, and nowhere else. */
export function SharedDocuments({ documents, locale }: Props) {
  const words = documentMessages(locale).page
  return documents.length === 0 ? (
    <p class="n-hint">{words.nothingShared}</p>
  ) : (
    <>
      <EntryList
        items={documents.map((document) => ({
          key: document.id,
          title: <bdi>{document.title}</bdi>,
          href: href(routes.documentFile, {
            client: document.clientId,
            document: document.id,
            file: document.file.id,
          }),
          meta: `${whatItIs(document, locale)}, ${fileSize(document.file.size, locale)} · ${scanned(document, locale)}`,
        }))}
      />
      <p class="n-hint">{words.openHint}</p>
    </>
  )
}

function scanned({ file }: Document, locale: Locale): string {
  return fileMessages(locale).scanned[file.scan]
}
