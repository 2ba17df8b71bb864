import { createReadStream } from 'node:fs'

/** The lines of a file, as they come. */
export async function* linesOf(file: string): AsyncGenerator<string[]> {
  let rest = ''
  const stream = createReadStream(file, { encoding: 'utf8', highWaterMark: 1024 * 1024 })
  for await (const chunk of stream as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield lines
  }
  if (rest !== '') {
    yield [rest]
  }
}
