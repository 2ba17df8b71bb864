import { connect, type Socket } from 'node:net'

/** A connection on which anything can be said, also what no browser would. */
export function rawConnection(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, 'localhost', () => resolve(socket))
    socket.once('error', reject)
  })
}

/** Says something and answers all that came back until the server hung up, or until `patienceMs`. */
export async function rawAnswer(port: number, said: string, patienceMs = 2_000): Promise<string> {
  const socket = await rawConnection(port)
  return new Promise((resolve) => {
    let heard = ''
    const done = () => {
      socket.destroy()
      resolve(heard)
    }
    const late = setTimeout(done, patienceMs)
    socket.on('data', (chunk) => (heard += chunk.toString('latin1')))
    socket.on('error', done)
    socket.on('close', () => {
      clearTimeout(late)
      resolve(heard)
    })
    socket.write(said)
  })
}

/** The status lines in what was heard. */
export function statusesIn(heard: string): number[] {
  return [...heard.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status))
}
