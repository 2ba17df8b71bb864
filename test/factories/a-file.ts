import { randomBytes } from 'node:crypto'
import { strToU8, zipSync, type Zippable } from 'fflate'
import sharp from 'sharp'

/** A small PDF with these words in it. */
export function aPdf(words = 'Beschikking'): Buffer {
  return Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% ${words}\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  )
}

/** A PDF of a given size that nobody can make smaller. */
export function aLargePdf(bytes: number): Buffer {
  const start = Buffer.from('%PDF-1.4\n%')
  const end = Buffer.from('\n%%EOF\n')
  return Buffer.concat([start, randomBytes(bytes - start.length - end.length), end])
}

type Photo = {
  width?: number
  height?: number
  format?: 'jpeg' | 'png' | 'webp'
  orientation?: number
}

/** A photo as a camera writes it, with the place where it was taken beside it. */
export function aPhoto({ width = 40, height = 30, format = 'jpeg', orientation }: Photo = {}) {
  return sharp({ create: { width, height, channels: 3, background: '#7a9e87' } })
    .withExif({ IFD0: { Copyright: 'Kamera van Ilona' }, IFD3: { GPSLatitude: '52/1 22/1 0/1' } })
    .withMetadata(orientation === undefined ? {} : { orientation })
    .toFormat(format)
    .toBuffer()
}

/** A Word file; `more` are other files packed in it. */
export function aWordFile(more: Zippable = {}): Buffer {
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8('<w:document>Zorgplan</w:document>'),
      ...more,
    }),
  )
}

/** A spreadsheet. */
export function aSpreadsheet(): Buffer {
  return Buffer.from(
    zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<x/>') }),
  )
}

/** A text of OpenDocument, whose type stands unpacked in front. */
export function anOpenDocument(): Buffer {
  const mimetype = strToU8('application/vnd.oasis.opendocument.text')
  return Buffer.from(
    zipSync({ mimetype: [mimetype, { level: 0 }], 'content.xml': strToU8('<office/>') }),
  )
}
