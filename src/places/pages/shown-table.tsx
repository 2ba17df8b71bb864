import { href, routes } from '../../routes.js'
import type { Locale } from '../../shared/i18n/index.js'
import { Button, ButtonRow, Card, DataTable, PostForm } from '../../shared/ui/index.js'
import type { KeptPoint, PlaceImport } from '../place-point.store.js'
import { placeMessages } from '../places.messages.js'
import { provinceNames } from '../province.js'

const refusedShown = 50

type Props = {
  shown: PlaceImport
  first: readonly KeptPoint[]
  hasUsed: boolean
  locale: Locale
}

/** A table that was brought in and is not used yet: its first points, and every row that is left out. */
export function ShownTable({ shown, first, hasUsed, locale }: Props) {
  const words = placeMessages(locale).shown
  const counted = (count: number) => count.toLocaleString(locale)
  return (
    <Card title={words.title} tone="soon">
      <p>{words.count(counted(shown.pointCount), counted(shown.refused.length))}</p>
      {shown.pointCount === 0 && <p>{words.nothing}</p>}
      {first.length > 0 && <FirstPoints first={first} locale={locale} />}
      {shown.refused.length > 0 && <RefusedRows shown={shown} locale={locale} />}
      {hasUsed && shown.pointCount > 0 && <p>{words.replaces}</p>}
      <ButtonRow>
        {shown.pointCount > 0 && (
          <PostForm action={href(routes.usePlaces)}>
            <input type="hidden" name="table" value={shown.id} />
            <Button variant="primary">{words.use}</Button>
          </PostForm>
        )}
        <PostForm action={href(routes.removePlaces)}>
          <input type="hidden" name="table" value={shown.id} />
          <Button variant="secondary">{words.drop}</Button>
        </PostForm>
      </ButtonRow>
    </Card>
  )
}

function FirstPoints({ first, locale }: Pick<Props, 'first' | 'locale'>) {
  const words = placeMessages(locale).shown
  return (
    <DataTable
      caption={words.first}
      rowHeader="key"
      columns={[
        { key: 'key', label: words.key },
        { key: 'province', label: words.province },
        { key: 'latitude', label: words.latitude, numeric: true },
        { key: 'longitude', label: words.longitude, numeric: true },
      ]}
      rows={first.map(({ key, province, at }) => ({
        key: `${key}/${province}`,
        cells: {
          key,
          province: province === '' ? '–' : provinceNames[province],
          latitude: at.latitude.toLocaleString(locale),
          longitude: at.longitude.toLocaleString(locale),
        },
      }))}
    />
  )
}

function RefusedRows({ shown, locale }: Pick<Props, 'shown' | 'locale'>) {
  const words = placeMessages(locale).shown
  const more = shown.refused.length - refusedShown
  return (
    <>
      <DataTable
        caption={words.refused}
        rowHeader="row"
        columns={[
          { key: 'row', label: words.row },
          { key: 'why', label: words.why },
        ]}
        rows={shown.refused.slice(0, refusedShown).map(({ row, fault }) => ({
          key: String(row),
          cells: { row: String(row), why: words.faults[fault] },
        }))}
      />
      {more > 0 && <p class="n-hint">{words.more(more.toLocaleString(locale))}</p>}
    </>
  )
}
