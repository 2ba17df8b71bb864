import { randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  aLargePdf,
  anOpenDocument,
  aPdf,
  aPhoto,
  aSpreadsheet,
  aWordFile,
} from '../../../test/factories/a-file.js'
import { unlockPiece } from '../../shared/crypto/index.js'
import { fileKeyOf } from '../file-key.js'
import { takeDocument, type AcceptedFile } from './take-document.js'

const person = { id: 'key', organisationId: 'office', bytes: randomBytes(32) }
const fileId = 'file'

async function* inBits(bytes: Uint8Array, size = 3000) {
  for (let at = 0; at < bytes.length; at += size) {
    yield bytes.subarray(at, at + size)
  }
}

/** What comes of a file: its media type, or why it is refused. */
async function outcomeOf(bytes: Uint8Array, name = 'bestand', isTooLarge = false) {
  const content = inBits(bytes)
  const file = { name, content, isTooLarge: () => isTooLarge }
  const taken = await takeDocument(file, { fileId, person, clamd: null })
  await taken.drop()
  return taken.file.ok ? taken.file.value.mediaType : taken.file.reason
}

describe('what a file is', () => {
  it('is told by its content, whatever it is called', async () => {
    expect(await outcomeOf(aPdf(), 'foto.jpg')).toBe('application/pdf')
    expect(await outcomeOf(await aPhoto(), 'a.exe')).toBe('image/jpeg')
    expect(await outcomeOf(await aPhoto({ format: 'png' }))).toBe('image/png')
    expect(await outcomeOf(await aPhoto({ format: 'webp' }))).toBe('image/webp')
    expect(await outcomeOf(aWordFile())).toContain('wordprocessingml')
    expect(await outcomeOf(aSpreadsheet())).toContain('spreadsheetml')
    expect(await outcomeOf(anOpenDocument())).toContain('opendocument.text')
    expect(await outcomeOf(Buffer.from('Beste mevrouw,\r\n\tGraag tot dinsdag.\n'))).toBe(
      'text/plain',
    )
    expect(await outcomeOf(Buffer.from('Caf\u00e9 om drie uur', 'latin1'))).toBe('text/plain')
    expect(await outcomeOf(heic)).toBe('image/heic')
  })

  it('is refused when it is on no list: pages, drawings, programs, archives', async () => {
    const refused = [
      '<html><body>hoi</body></html>',
      '\ufeff  <!DOCTYPE html><p>',
      '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
      '<?xml version="1.0"?><x/>',
      'onschuldig <script>alert(1)</script>',
      '<?php system($_GET[0]);',
      '{\\rtf1 hoi}',
      'MZ\u0090\u0000\u0003',
      '\u007fELF\u0002\u0001',
      'GIF89a\u0001\u0000',
      '%!PS-Adobe-3.0',
    ].map((text) => Buffer.from(text, 'latin1'))
    for (const bytes of [...refused, Buffer.from([0, 1, 2, 3, 4]), randomBytes(5000)]) {
      expect(await outcomeOf(bytes, 'brief.pdf')).toBe('type')
    }
    expect(await outcomeOf(zipSync({ 'a.txt': strToU8('a') }), 'a.docx')).toBe('type')
  })

  it('is refused when it could be two things at once', async () => {
    const page = '<html><script>alert(document.cookie)</script></html>'
    expect(await outcomeOf(Buffer.from(`%PDF-1.4\n${page}\n%%EOF`))).toBe('type')
    expect(await outcomeOf(Buffer.from(`${page}%PDF-1.4\n%%EOF`))).toBe('type')
    const photo = await aPhoto()
    const withPage = Buffer.concat([photo.subarray(0, 20), Buffer.from(page), photo.subarray(20)])
    expect(['damaged', 'image/jpeg']).toContain(await outcomeOf(withPage))
    expect(await outcomeOf(Buffer.from(`\u00ff\u00d8\u00ff${page}`, 'latin1'))).toBe('damaged')
  })

  it('is never empty, and never cut off at the largest size', async () => {
    expect(await outcomeOf(Buffer.alloc(0))).toBe('empty')
    expect(await outcomeOf(aLargePdf(500_000), 'a.pdf', true)).toBe('too-large')
  })
})

describe('an office file', () => {
  it('is refused when it holds macros, programs or archives', async () => {
    const one = strToU8('x')
    for (const name of [
      'word/vbaProject.bin',
      'a/setup.exe',
      'word/embeddings/more.zip',
      'x.html',
    ]) {
      expect(await outcomeOf(aWordFile({ [name]: one }))).toBe('macros')
    }
  })

  it('may hold drawings, which we never show, and sheets', async () => {
    const one = strToU8('x')
    const file = aWordFile({ 'word/media/image1.svg': one, 'word/embeddings/a.xlsx': one })
    expect(await outcomeOf(file)).toContain('wordprocessingml')
  })

  it('is refused when it unpacks without end, without being unpacked', async () => {
    const zeros = new Uint8Array(50 * 1024 * 1024)
    const bomb = aWordFile({ 'word/media/a.png': [zeros, { level: 9 }] })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await outcomeOf(bomb)).toBe('unpacks-without-end')
    const many = Object.fromEntries(
      Array.from({ length: 5_001 }, (_, at) => [`${at}`, strToU8('')]),
    )
    expect(await outcomeOf(aWordFile(many))).toBe('unpacks-without-end')
  })

  it('is refused when its table of contents lies or is gone', async () => {
    const file = aWordFile()
    expect(await outcomeOf(file.subarray(0, file.length - 5))).toBe('damaged')
    expect(await outcomeOf(Buffer.concat([file, Buffer.from('more')]))).toBe('damaged')
    const lying = Buffer.from(file)
    const entry = lying.indexOf(Buffer.from('PK\u0001\u0002'))
    lying.writeUInt32LE(900_000, entry + 20)
    expect(await outcomeOf(lying)).toBe('unpacks-without-end')
    const secret = Buffer.from(file)
    secret.writeUInt16LE(1, entry + 8)
    expect(await outcomeOf(secret)).toBe('encrypted')
  })

  it('never makes us fall over, whatever byte of it was changed', async () => {
    const file = aWordFile()
    for (let round = 0; round < 300; round++) {
      const changed = Buffer.from(file)
      changed[(round * 7919) % file.length] = (round * 31) % 256
      expect(typeof (await outcomeOf(changed))).toBe('string')
    }
  })
})

describe('an image', () => {
  it('of more pixels than a camera makes is refused before it fills the memory', async () => {
    const header = await aPhoto({ format: 'png' })
    header.writeUInt32BE(60_000, 16)
    header.writeUInt32BE(60_000, 20)
    header.writeUInt32BE(crc32(header.subarray(12, 29)), 29)
    expect(await outcomeOf(header)).toBe('unpacks-without-end')
  })

  it('that was cut off is refused', async () => {
    const photo = await aPhoto({ width: 800, height: 600 })
    expect(await outcomeOf(photo.subarray(0, photo.length / 2))).toBe('damaged')
  })
})

describe('a file that was taken in', () => {
  it('comes back whole out of its pieces, however it came in', async () => {
    for (const size of [1, 131_071, 131_072, 131_073, 300_000]) {
      const bytes = size < 100 ? Buffer.from('x') : aLargePdf(size)
      const file = { name: 'a.pdf', content: inBits(bytes, 70_001), isTooLarge: () => false }
      const taken = await takeDocument(file, { fileId, person, clamd: null })
      expect(taken.file.ok && (await wholeOf(taken.file.value))).toEqual(bytes)
      await taken.drop()
    }
  })
})

async function wholeOf(file: AcceptedFile): Promise<Buffer> {
  const { key, place } = fileKeyOf(person, { fileId, part: 'file' })
  const parts: Buffer[] = []
  for await (const piece of file.pieces()) {
    parts.push(unlockPiece(key, place, piece))
  }
  return Buffer.concat(parts)
}

/** The beginning of a photo of a phone that writes HEIC. */
const heic = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypheic\u0000\u0000\u0000\u0000heicmif1', 'latin1'),
  Buffer.alloc(200),
])
