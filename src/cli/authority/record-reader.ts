import { ok, type Result } from '../../shared/result/index.js'
import { fault, type CaseFault, type Reader } from './reader.js'

/** The keys that must be there and those that may, each with its reader. */
export type Shape<Value> = {
  readonly required: { readonly [Key in RequiredKeys<Value>]: Reader<Value[Key]> }
  readonly optional: {
    readonly [Key in Exclude<keyof Value, RequiredKeys<Value>>]-?: Reader<NonNullable<Value[Key]>>
  }
}

type RequiredKeys<Value> = {
  [Key in keyof Value]-?: undefined extends Value[Key] ? never : Key
}[keyof Value]

/** An object with exactly these keys; refuses the first that is unknown, then the first that lacks or is wrong. */
export function readRecord<Value extends object>(shape: Shape<Value>): Reader<Value> {
  const readers = { ...shape.required, ...shape.optional } as Record<string, Reader<unknown>>
  const required = Object.keys(shape.required)
  return function readObject(value, path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return fault('wrong-type', path, 'Geef een object.')
    }
    const given = new Map<string, unknown>(Object.entries(value))
    const strange = [...given.keys()].find((key) => !Object.hasOwn(readers, key))
    if (strange !== undefined) {
      return fault('unknown-key', below(path, strange), 'Deze sleutel bestaat niet.')
    }
    const lacking = required.find((key) => !given.has(key))
    if (lacking !== undefined) {
      return fault('missing', below(path, lacking), 'Deze sleutel is verplicht.')
    }
    return readValues(given, { readers, path }) as Result<Value, CaseFault>
  }
}

function readValues(
  given: ReadonlyMap<string, unknown>,
  { readers, path }: { readers: Record<string, Reader<unknown>>; path: string },
): Result<object, CaseFault> {
  const read: [string, unknown][] = []
  for (const [key, value] of given) {
    const result = readers[key]?.(value, below(path, key))
    if (result?.ok === false) return result
    read.push([key, result?.value])
  }
  return ok(Object.fromEntries(read))
}

// A key may be a megabyte of somebody's text; a path names it no longer than is useful.
function below(path: string, key: string): string {
  const short = key.length > 80 ? `${key.slice(0, 80)}…` : key
  return path === '' ? short : `${path}.${short}`
}
