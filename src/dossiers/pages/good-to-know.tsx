import type { Client } from '../../clients/index.js'
import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { ButtonLink, Card, PhoneLink, SummaryList, type SummaryRow } from '../../shared/ui/index.js'
import { dossierMessages } from '../dossier.messages.js'

/** How to meet somebody: communication first, then what is good to know, and how to reach them. */
export function GoodToKnow({ client, request }: { client: Client; request: ViewRequest }) {
  const words = dossierMessages(request.locale)
  const rows = rowsOf(client, request)
  return (
    <Card title={words.know.title}>
      {rows.length === 0 ? <p class="n-hint">{words.know.nothing}</p> : <SummaryList rows={rows} />}
      <ButtonLink href={href(routes.editClient, { client: client.id })} variant="quiet" icon="pen">
        {words.change}
      </ButtonLink>
    </Card>
  )
}

function rowsOf(client: Client, { locale }: ViewRequest): SummaryRow[] {
  const { know } = dossierMessages(locale)
  const { birthDate, phone, languages } = client
  const rows: (SummaryRow | null)[] = [
    prose(know.communication, client.communication),
    prose(know.goodToKnow, client.goodToKnow),
    languages.length === 0 ? null : { term: know.languages, detail: languages.join(', ') },
    phone === null ? null : { term: know.phone, detail: <PhoneLink phone={phone} /> },
    birthDate === null ? null : { term: know.birthDate, detail: formatDate(birthDate, locale) },
    prose(know.note, client.note),
  ]
  return rows.filter((row) => row !== null)
}

function prose(term: string, text: string | null): SummaryRow | null {
  return text === null ? null : { term, detail: <span class="n-prose">{text}</span> }
}
