import { href, routes } from '../../routes.js'
import { formatDate, formatInstant } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  Columns,
  EntryList,
  PageHeading,
  PostForm,
  SummaryList,
} from '../../shared/ui/index.js'
import type { Document, DocumentFile } from '../document.js'
import { documentMessages } from '../documents.messages.js'
import { fileMessages } from '../file.messages.js'
import { fileSize } from './file-size.js'

type Props = { document: Document; files: readonly DocumentFile[]; request: ViewRequest }

/** One document: what it is, how it looks if that can be drawn, and what can be done with it. */
export function DocumentPage({ document, files, request }: Props) {
  const { locale } = request
  const { page, kinds } = documentMessages(locale)
  const { withdrawn, clientId, kind, title } = document
  const [, ...older] = files
  return (
    <>
      <PageHeading
        title={<bdi>{title}</bdi>}
        lead={kinds[kind] === title ? undefined : kinds[kind]}
        back={{ href: href(routes.documents, { client: clientId }), label: page.back }}
      />
      {withdrawn !== null && (
        <Alert tone="warning" title={page.withdrawnTitle}>
          {page.withdrawnBy(withdrawn.byName, formatInstant(withdrawn.at, locale))}{' '}
          <bdi>{withdrawn.reason}</bdi>
        </Alert>
      )}
      <Columns aside={<About document={document} request={request} />}>
        <FileCard document={document} request={request} />
        {older.length > 0 && <Versions document={document} files={older} request={request} />}
      </Columns>
    </>
  )
}

type Part = Omit<Props, 'files'>

function FileCard({ document, request: { locale } }: Part) {
  const { page } = documentMessages(locale)
  const { clientId, id, title, file } = document
  const place = { client: clientId, document: id, file: file.id }
  return (
    <Card title={<bdi>{file.name}</bdi>}>
      {file.previewSize === null ? (
        <p class="n-hint">{page.noPreview}</p>
      ) : (
        <img
          class="n-preview"
          src={href(routes.documentPreview, place)}
          alt={page.preview(title)}
          loading="lazy"
        />
      )}
      <ButtonRow>
        <ButtonLink href={href(routes.documentFile, place)} icon="import" download>
          {page.open}
        </ButtonLink>
      </ButtonRow>
      <p class="n-hint">{page.openHint}</p>
    </Card>
  )
}

function About({ document, request: { locale } }: Part) {
  const { page, kinds } = documentMessages(locale)
  const { types } = fileMessages(locale)
  const { kind, datedOn, note, byName, addedAt, file, isShared, withdrawn } = document
  return (
    <Card>
      <SummaryList
        rows={[
          { term: page.kind, detail: kinds[kind] },
          {
            term: page.date,
            detail: datedOn === null ? page.unknownDate : formatDate(datedOn, locale, 'long'),
          },
          ...(note === null ? [] : [{ term: page.note, detail: <bdi>{note}</bdi> }]),
          { term: page.file, detail: `${types[file.mediaType]}, ${fileSize(file.size, locale)}` },
          { term: page.added, detail: page.addedBy(byName, formatInstant(addedAt, locale)) },
          { term: page.scan, detail: page.scans[file.scan] },
          { term: page.sharing, detail: isShared ? page.isShared : page.isNotShared },
        ]}
      />
      {withdrawn === null && <Actions document={document} locale={locale} />}
    </Card>
  )
}

function Actions({
  document,
  locale,
}: Pick<Props, 'document'> & { locale: ViewRequest['locale'] }) {
  const { page } = documentMessages(locale)
  const { id, clientId, isShared } = document
  const place = { client: clientId, document: id }
  return (
    <ButtonRow>
      <ButtonLink href={href(routes.replaceDocument, place)} variant="secondary" icon="plus">
        {page.replace}
      </ButtonLink>
      <PostForm action={href(routes.shareDocument, place)}>
        <Button variant="secondary" name="share" value={isShared ? '0' : '1'} icon="people">
          {isShared ? page.unshare : page.share}
        </Button>
      </PostForm>
      <ButtonLink href={href(routes.withdrawDocument, place)} variant="quiet" icon="cross">
        {page.withdraw}
      </ButtonLink>
    </ButtonRow>
  )
}

function Versions({ document, files, request: { locale } }: Props) {
  const { page } = documentMessages(locale)
  const { types } = fileMessages(locale)
  const { id, clientId } = document
  return (
    <Card title={page.versions}>
      <EntryList
        items={files.map((file) => ({
          key: file.id,
          title: page.version(file.number),
          href: href(routes.documentFile, { client: clientId, document: id, file: file.id }),
          meta: [
            file.name,
            types[file.mediaType],
            fileSize(file.size, locale),
            page.addedBy(file.byName, formatInstant(file.addedAt, locale)),
          ].join(' · '),
        }))}
      />
    </Card>
  )
}
