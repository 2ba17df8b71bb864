import { afterAll } from 'vitest'
import { SMTPServer } from 'smtp-server'

/** A real mail server for tests; it can be away, and can break off after taking a mail. */
export type MailServer = {
  url: string
  /** The mails as they came over the line, headers and all. */
  mails: string[]
  start(): Promise<void>
  stop(): Promise<void>
}

/** Makes a mail server on loopback that is not started yet; the port stays the same. */
export async function aMailServer(): Promise<MailServer> {
  const mails: string[] = []
  let server = await listening(mails, 0)
  const { port } = server.server.address() as { port: number }
  await closed(server)
  let isUp = false
  const stop = async () => {
    if (isUp) {
      isUp = false
      await closed(server)
    }
  }
  afterAll(stop)
  return {
    url: `smtp://localhost:${port}`,
    mails,
    start: async () => {
      server = await listening(mails, port)
      isUp = true
    },
    stop,
  }
}

function listening(mails: string[], port: number): Promise<SMTPServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        mails.push(Buffer.concat(chunks).toString('utf8'))
        done()
      })
    },
  })
  return new Promise((resolve) => {
    server.listen(port, 'localhost', () => {
      resolve(server)
    })
  })
}

function closed(server: SMTPServer): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve()
    })
  })
}
