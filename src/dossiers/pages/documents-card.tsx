import { DocumentEntries, documentMessages } from '../../documents/index.js'
import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { ButtonLink, ButtonRow, Card } from '../../shared/ui/index.js'
import type { Dossier } from '../dossier.js'

const shown = 3

/** The newest documents in the dossier, and the way to all of them. */
export function DocumentsCard({ dossier, request }: { dossier: Dossier; request: ViewRequest }) {
  const { locale } = request
  const words = documentMessages(locale).list
  const place = { client: dossier.client.id }
  const standing = dossier.documents.filter(({ withdrawn }) => withdrawn === null)
  return (
    <Card title={words.short} id="documenten">
      {standing.length === 0 ? (
        <p class="n-hint">{words.noneHint}</p>
      ) : (
        <DocumentEntries documents={standing.slice(0, shown)} locale={locale} />
      )}
      <ButtonRow>
        {dossier.documents.length > 0 && (
          <ButtonLink href={href(routes.documents, place)} variant="secondary">
            {words.all(standing.length)}
          </ButtonLink>
        )}
        <ButtonLink href={href(routes.newDocument, place)} variant="quiet" icon="plus">
          {words.add}
        </ButtonLink>
      </ButtonRow>
    </Card>
  )
}
