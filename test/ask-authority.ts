import { runCommand } from '../src/cli/index.js'

async function* bytes(...texts: readonly (string | Uint8Array)[]) {
  for (const text of texts) yield typeof text === 'string' ? new TextEncoder().encode(text) : text
}

/** Asks the command who may decide, with these flags and this input; its code and what it said. */
export async function ask(flags: readonly string[], ...input: readonly (string | Uint8Array)[]) {
  const said: string[] = []
  const noted: string[] = []
  const code = await runCommand(['authority', ...flags], {
    environment: {},
    clock: () => '2026-11-20T10:00:00.000Z',
    say: (line) => void said.push(line),
    note: (line) => void noted.push(line),
    input: bytes(...input),
    stopped: new Promise(() => undefined),
  })
  return { code, said, noted }
}
