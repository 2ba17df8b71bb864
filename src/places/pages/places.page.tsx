import { OrganisationSections } from '../../organisations/index.js'
import { href, routes } from '../../routes.js'
import { formatInstant } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import {
  Button,
  ButtonRow,
  Card,
  ErrorSummary,
  FileField,
  Form,
  PageHeading,
  PostForm,
} from '../../shared/ui/index.js'
import type { KeptPoint, PlaceImport } from '../place-point.store.js'
import { placeMessages } from '../places.messages.js'
import { ShownTable } from './shown-table.js'

type Props = {
  imports: readonly PlaceImport[]
  /** The first points of the table that is only looked at. */
  first: readonly KeptPoint[]
  error: string | undefined
  commandId: string
  request: ViewRequest
}

/** What is known of places, the foundation's own table, and a new one to look at before it is used. */
export function PlacesPage({ imports, first, error, commandId, request }: Props) {
  const { locale } = request
  const words = placeMessages(locale)
  const used = imports.find(({ isUsed }) => isUsed)
  const shown = imports.find(({ isUsed }) => !isUsed)
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <OrganisationSections request={request} current="places" />
      {error !== undefined && (
        <ErrorSummary title={words.bring.unusable} errors={[{ field: 'file', message: error }]} />
      )}
      {shown !== undefined && (
        <ShownTable shown={shown} first={first} hasUsed={used !== undefined} locale={locale} />
      )}
      <Card title={words.own.title}>
        {used === undefined ? <p>{words.own.none}</p> : <UsedTable used={used} locale={locale} />}
      </Card>
      <Card title={words.bring.title}>
        <p>{words.bring.columns}</p>
        <Form id="upload" action={href(routes.places)} commandId={commandId} locale={locale} upload>
          <FileField
            name="file"
            label={words.bring.file}
            hint={words.bring.hint}
            error={error}
            accept=".csv,.xlsx,.txt"
            locale={locale}
          />
          <ButtonRow>
            <Button>{words.bring.send}</Button>
          </ButtonRow>
        </Form>
      </Card>
      <Card title={words.builtIn.title}>
        <p>{words.builtIn.text}</p>
        <p>{words.builtIn.limits}</p>
        <p class="n-hint">{words.builtIn.source}</p>
      </Card>
    </>
  )
}

function UsedTable({ used, locale }: { used: PlaceImport; locale: Locale }) {
  const words = placeMessages(locale).own
  return (
    <>
      <p>
        <bdi>
          {words.used(
            used.pointCount.toLocaleString(locale),
            used.byName,
            formatInstant(used.at, locale),
          )}
        </bdi>
      </p>
      <p class="n-hint">{words.removeHint}</p>
      <PostForm action={href(routes.removePlaces)}>
        <input type="hidden" name="table" value={used.id} />
        <Button variant="secondary">{words.remove}</Button>
      </PostForm>
    </>
  )
}
