import type { Client } from '../../clients/index.js'
import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import { ButtonLink, Card, Details, EmptyState, PageHeading } from '../../shared/ui/index.js'
import type { Document } from '../document.js'
import { documentMessages } from '../documents.messages.js'
import { DocumentEntries } from './document-entries.js'

type Props = { client: Client; documents: readonly Document[]; request: ViewRequest }

/** All documents of one client; those struck out stand apart. */
export function DocumentListPage({ client, documents, request: { locale } }: Props) {
  const words = documentMessages(locale).list
  const standing = documents.filter(({ withdrawn }) => withdrawn === null)
  const withdrawn = documents.filter((one) => one.withdrawn !== null)
  const add = (
    <ButtonLink href={href(routes.newDocument, { client: client.id })} icon="plus">
      {words.add}
    </ButtonLink>
  )
  return (
    <>
      <PageHeading
        title={<bdi>{words.title(fullName(client))}</bdi>}
        lead={words.lead}
        back={{ href: href(routes.client, { client: client.id }), label: words.back }}
        actions={standing.length === 0 ? undefined : add}
      />
      {standing.length === 0 ? (
        <EmptyState title={words.none} action={add}>
          {words.noneHint}
        </EmptyState>
      ) : (
        <Card>
          <DocumentEntries documents={standing} locale={locale} />
        </Card>
      )}
      {withdrawn.length > 0 && (
        <Details summary={words.withdrawn(withdrawn.length)}>
          <DocumentEntries documents={withdrawn} locale={locale} />
        </Details>
      )}
    </>
  )
}
