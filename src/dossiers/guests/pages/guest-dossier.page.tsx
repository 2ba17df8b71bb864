import { measureMessages } from '../../../clients/index.js'
import { SharedDocuments } from '../../../documents/index.js'
import { addDays, formatDate } from '../../../shared/calendar/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { fullName } from '../../../shared/names/index.js'
import { Alert, Card, PageHeading, Stack, SummaryList } from '../../../shared/ui/index.js'
import { dossierMessages } from '../../dossier.messages.js'
import { EmergencyCardParts } from '../../pages/emergency-card.page.js'
import { measureWords } from '../../pages/measure-card.js'
import type { GuestDossier } from '../guest-dossier.js'
import { guestMessages } from '../guest.messages.js'

type Props = { dossier: GuestDossier; request: ViewRequest }

/** The parts of one dossier that a professional was invited to; it leads nowhere else in the dossier. */
export function GuestDossierPage({ dossier, request }: Props) {
  const { actor, locale } = request
  const words = guestMessages(locale).page
  const { client, until, card, measures, documents } = dossier
  return (
    <>
      <PageHeading
        title={<bdi>{words.title(fullName(client))}</bdi>}
        lead={words.lead(actor.organisationName, formatDate(addDays(until, -1), locale))}
      />
      <Alert tone="info">{words.logged}</Alert>
      <Stack>
        {card !== undefined && <EmergencyCardParts card={card} request={request} />}
        {measures !== undefined && <Measures measures={measures} request={request} />}
        {documents !== undefined && (
          <Card title={words.documents}>
            <SharedDocuments documents={documents} locale={locale} />
          </Card>
        )}
      </Stack>
    </>
  )
}

type MeasureProps = { measures: NonNullable<GuestDossier['measures']>; request: ViewRequest }

function Measures({ measures, request: { locale } }: MeasureProps) {
  return (
    <Card title={dossierMessages(locale).measures.title}>
      {measures.length === 0 ? (
        <p class="n-hint">{guestMessages(locale).page.noMeasures}</p>
      ) : (
        <SummaryList
          rows={measures.map((measure) => ({
            term: measureMessages(locale).kinds[measure.kind],
            detail: measureWords(measure, locale),
          }))}
        />
      )}
    </Card>
  )
}
