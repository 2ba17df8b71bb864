import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { ok, refused, type Result } from '../shared/result/index.js'

/** The options of a command with the words that stand on their own. */
export type GivenArguments = {
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly words: readonly string[]
}

/** Reads the arguments of a command; refuses an option it does not know, with one sentence. */
export function readArguments(
  args: readonly string[],
  options: ParseArgsOptionsConfig,
): Result<GivenArguments, string> {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true })
    return ok({
      options: parsed.values as GivenArguments['options'],
      words: parsed.positionals,
    })
  } catch {
    const known = Object.keys(options).map((name) => `--${name}`)
    return refused(`Deze opties kloppen niet. Deze opdracht kent: ${known.join(', ')}.`)
  }
}
