import { isUuid } from '../shared/ids/index.js'
import { matchColumnWords } from './match-words.js'
import { columnWords } from './export-words.js'
import { factPartWords } from './fact-words.js'
import { officeColumnWords } from './office-column-words.js'

const all: Readonly<Record<string, string>> = {
  ...matchColumnWords,
  ...factPartWords,
  ...officeColumnWords,
  ...columnWords,
}

/** What a column, or a part of a fact, is called in the readable file; undefined when it has no word. */
export function columnWord(name: string): string | undefined {
  return all[name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)]
}

/** Whether a value says something to who reads it: what points to another row speaks to a machine only. */
export function isTold(name: string, value: unknown): boolean {
  return !isReference(name) && !isEmpty(value) && !isPointer(value)
}

function isReference(name: string): boolean {
  return name === 'id' || name === 'version' || /(_id|Id)$/.test(name)
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function isPointer(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isUuidText) : isUuidText(value)
}

function isUuidText(value: unknown): boolean {
  return typeof value === 'string' && isUuid(value)
}
