import { setTimeout as pause } from 'node:timers/promises'
import { routes } from '../../src/routes.js'
import { newId } from '../test-office.js'
import type { Writer } from './killed-office.js'

/** What the writers were told: per visit the words by which it is found again. */
export type Told = {
  acknowledged: string[]
  /** Sent again after no answer came, with the same command. */
  repeated: number
  unexpected: string[]
}

/** Lets everybody log one visit after another until `stop`; then tells when the last has answered. */
export function startWriting(url: string, writers: readonly Writer[]) {
  const told: Told = { acknowledged: [], repeated: 0, unexpected: [] }
  const stopping = new AbortController()
  const done = Promise.all(
    writers.map(async (writer, index) => {
      for (let number = 1; !stopping.signal.aborted; number += 1) {
        await logVisit(url, writer, { words: `bezoek ${index}-${number}`, told })
      }
    }),
  )
  return {
    told,
    async stop() {
      stopping.abort()
      await done
    },
  }
}

type Visit = { words: string; told: Told }

/** As a careful client does: no answer means send the same command again, until there is one. */
async function logVisit(url: string, writer: Writer, { words, told }: Visit): Promise<void> {
  const body = new URLSearchParams({
    'command-id': newId(),
    'form-token': await formTokenOf(url, writer.token),
    who: writer.mentorshipId,
    day: 'today',
    kind: 'visit',
    outcome: 'met',
    [`saw-${writer.mentorshipId}`]: words,
  })
  for (;;) {
    const status = await send(url, writer.token, body)
    if (status === 303) {
      told.acknowledged.push(words)
      return
    }
    if (status !== undefined && status !== 503 && status !== 500) {
      told.unexpected.push(`${words}: ${status}`)
      return
    }
    told.repeated += 1
    await pause(20)
  }
}

/** The token of the page that the writer has open; asks again while the program is away. */
async function formTokenOf(url: string, token: string): Promise<string> {
  for (;;) {
    const page = await fetch(url + routes.logContact, { headers: { cookie: `naast=${token}` } })
      .then((answer) => answer.text())
      .catch(() => '')
    const [, value] = /name="form-token" value="([^"]*)"/.exec(page) ?? []
    if (value !== undefined) {
      return value
    }
    await pause(20)
  }
}

function send(url: string, token: string, body: URLSearchParams): Promise<number | undefined> {
  return fetch(url + routes.logContact, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: `naast=${token}`, origin: url },
    body,
  }).then(
    async (answer) => {
      await answer.arrayBuffer()
      return answer.status
    },
    () => undefined,
  )
}
