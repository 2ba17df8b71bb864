import { FileField, type FieldReader } from '../../shared/ui/index.js'
import { documentMessages } from '../documents.messages.js'

/** Without HEIC: a phone that is not offered it turns its photos into JPEG, which everybody can open. */
const offered = 'application/pdf,image/jpeg,image/png,image/webp,.docx,.xlsx,.odt,.txt'

/** Asks for the file of a document. */
export function SentFileField({ field }: { field: FieldReader }) {
  const words = documentMessages(field.locale).form
  return <FileField {...field('file')} label={words.file} hint={words.fileHint} accept={offered} />
}
