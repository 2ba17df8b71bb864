import type { TableRefusalKind } from '../table.js'

const signatures = [
  { bytes: 'PK\u0003\u0004', shape: 'zip' },
  { bytes: 'PK\u0005\u0006', shape: 'empty' },
  { bytes: '%PDF', shape: 'not-a-table' },
  { bytes: '{\\rtf', shape: 'not-a-table' },
  { bytes: '<', shape: 'not-a-table' },
] as const

const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le')

/**
 * What a file is by its first bytes: a zip, text, or the reason it can be neither. Old Excel files
 * and XLSX files with a password share one container; only the second names an encrypted package.
 */
export function fileShape(bytes: Uint8Array): 'zip' | 'text' | TableRefusalKind {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length === 0) {
    return 'empty'
  }
  if (file.subarray(0, compoundFile.length).equals(compoundFile)) {
    return file.includes(encryptedPackage) ? 'encrypted' : 'old-excel'
  }
  const start = file
    .toString('latin1', 0, 64)
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .trimStart()
  return signatures.find((signature) => start.startsWith(signature.bytes))?.shape ?? 'text'
}
