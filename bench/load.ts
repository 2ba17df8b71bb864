import { Agent, request } from 'node:http'

/** What to ask, over how many kept connections, and when to stop: whichever comes first. */
export type Load = {
  url: string
  headers: Record<string, string>
  connections: number
  milliseconds: number
  requests: number
}

/** How long each answer took, and how long all together. */
export type Loaded = { latencies: number[]; milliseconds: number; failures: number }

/** A process that loads an address whenever its parent asks; a closed loop, bounded both ways. */
export function answerLoad(): void {
  process.on('message', (load: Load) => {
    void runLoad(load).then((loaded) => process.send?.(loaded))
  })
}

async function runLoad(load: Load): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections })
  const loaded: Loaded = { latencies: [], milliseconds: 0, failures: 0 }
  const start = performance.now()
  const isOver = () =>
    performance.now() - start > load.milliseconds || loaded.latencies.length >= load.requests
  const connections = Array.from({ length: load.connections }, async () => {
    while (!isOver()) {
      const before = performance.now()
      const status = await ask(agent, load)
      loaded.latencies.push(performance.now() - before)
      loaded.failures += status === 200 ? 0 : 1
    }
  })
  await Promise.all(connections)
  loaded.milliseconds = performance.now() - start
  agent.destroy()
  return loaded
}

function ask(agent: Agent, { url, headers }: Load): Promise<number> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { agent, headers }, (answer) => {
      answer.resume()
      answer.once('end', () => {
        resolve(answer.statusCode ?? 0)
      })
    })
    asking.once('error', reject)
    asking.end()
  })
}
