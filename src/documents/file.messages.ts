import { messages } from '../shared/i18n/index.js'
import type { FileRefusal } from './intake/take-document.js'
import type { MediaType } from './media-type.js'

const nl = {
  types: {
    'application/pdf': 'PDF',
    'image/jpeg': 'Foto (JPEG)',
    'image/png': 'Afbeelding (PNG)',
    'image/webp': 'Afbeelding (WebP)',
    'image/heic': 'Foto (HEIC)',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
    'application/vnd.oasis.opendocument.text': 'OpenDocument',
    'text/plain': 'Tekst',
  } satisfies Record<MediaType, string>,
  scanned: { clean: 'op virussen gecontroleerd', 'not-scanned': 'niet op virussen gecontroleerd' },
  refusals: {
    empty: 'Dit bestand is leeg. Kies een ander bestand.',
    'too-large': 'Dit bestand is groter dan 25 MB. Maak het kleiner, of stuur het in delen.',
    type: 'Dit soort bestand bewaren wij niet. Kies een foto, PDF, Word, Excel of tekst.',
    damaged:
      'Dit bestand is beschadigd of niet volledig. Open het op uw apparaat en bewaar het opnieuw.',
    macros:
      'In dit bestand zitten macro’s of bestanden die iets kunnen uitvoeren. Bewaar het als PDF.',
    encrypted:
      'Dit bestand is met een wachtwoord beveiligd. Bewaar het zonder wachtwoord of als PDF.',
    'unpacks-without-end':
      'Dit bestand wordt te groot als het opengaat. Bewaar het kleiner of als PDF.',
    infected: 'In dit bestand zit een virus. Het is niet bewaard. Waarschuw wie het u stuurde.',
    'not-scannable-now':
      'Dit bestand kan nu niet op virussen worden gecontroleerd. Probeer het later nog eens.',
  } satisfies Record<FileRefusal, string>,
}

/** The words of files: what they are, and why one is not kept. */
export type FileMessages = typeof nl

const en: FileMessages = {
  types: {
    'application/pdf': 'PDF',
    'image/jpeg': 'Photo (JPEG)',
    'image/png': 'Image (PNG)',
    'image/webp': 'Image (WebP)',
    'image/heic': 'Photo (HEIC)',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
    'application/vnd.oasis.opendocument.text': 'OpenDocument',
    'text/plain': 'Text',
  },
  scanned: { clean: 'checked for viruses', 'not-scanned': 'not checked for viruses' },
  refusals: {
    empty: 'This file is empty. Choose another file.',
    'too-large': 'This file is larger than 25 MB. Make it smaller, or send it in parts.',
    type: 'We do not keep this kind of file. Choose a photo, PDF, Word, Excel or text.',
    damaged: 'This file is damaged or not complete. Open it on your device and save it again.',
    macros: 'This file holds macros or files that can run. Save it as PDF.',
    encrypted: 'This file is protected by a password. Save it without a password or as PDF.',
    'unpacks-without-end': 'This file becomes too large when opened. Save it smaller or as PDF.',
    infected: 'This file holds a virus. It was not kept. Warn who sent it to you.',
    'not-scannable-now': 'This file cannot be checked for viruses now. Try again later.',
  },
}

/** The words of files in a language. */
export const fileMessages = messages<FileMessages>({ nl, en })
