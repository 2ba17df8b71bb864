import { ok, refused, type Result } from '../../shared/result/index.js'

/** Why a case is not read, where, and in a sentence for whoever sent it. */
export type CaseFault = {
  readonly code:
    | 'not-json'
    | 'too-large'
    | 'unknown-key'
    | 'repeated-key'
    | 'missing'
    | 'unknown-value'
    | 'wrong-type'
    | 'impossible'
  readonly path: string
  readonly message: string
}

/** Checks one value at a path such as `capacity[0].on`. */
export type Reader<Value> = (value: unknown, path: string) => Result<Value, CaseFault>

/** A fault as a refusal. */
export function fault(code: CaseFault['code'], path: string, message: string) {
  return refused({ code, path, message } satisfies CaseFault)
}

/** Only true or false, never a word for it. */
export function readFlag(value: unknown, path: string): Result<boolean, CaseFault> {
  return typeof value === 'boolean' ? ok(value) : fault('wrong-type', path, 'Geef true of false.')
}

/** One of the codes that `--vocabulary` prints, or whatever `find` knows it by. */
export function readCode<Code extends string>(
  find: (text: string) => Code | undefined,
): Reader<Code> {
  return function readOne(value, path) {
    if (typeof value !== 'string') return fault('wrong-type', path, 'Geef een tekst.')
    const code = find(value)
    return code === undefined
      ? fault('unknown-value', path, 'Deze waarde bestaat niet. Kijk met --vocabulary.')
      : ok(code)
  }
}

/** Finds a text among codes, exactly as written. */
export function among<Code extends string>(codes: readonly Code[]) {
  return (text: string): Code | undefined => codes.find((code) => code === text)
}

const mostInList = 500

/** A list in which every value fits; more than five hundred is refused. */
export function readList<Value>(reader: Reader<Value>): Reader<readonly Value[]> {
  return function readAll(value, path) {
    if (!Array.isArray(value)) return fault('wrong-type', path, 'Geef een lijst.')
    if (value.length > mostInList) {
      return fault('too-large', path, `Een lijst heeft ten hoogste ${mostInList} regels.`)
    }
    const read: Value[] = []
    for (const [index, each] of value.entries()) {
      const result = reader(each, `${path}[${index}]`)
      if (!result.ok) return result
      read.push(result.value)
    }
    return ok(read)
  }
}
