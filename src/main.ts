import { readConfig, type Config } from './config.js'
import { openOffice } from './office.js'
import { serveOffice } from './serve.js'
import { setUpLinkIfEmpty } from './users/index.js'

const clock = () => new Date().toISOString()

function say(line: string) {
  process.stdout.write(`${line}\n`)
}

function giveUp(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

async function start(config: Config) {
  const office = await openOffice({ config, log: say })
  if (!office.ok) {
    giveUp(office.reason)
  }
  const served = await serveOffice({
    config,
    office: office.value,
    clock,
    isDemo: false,
    logFault: (requestId, error) => {
      process.stderr.write(`${clock()} ${requestId} ${error.name}\n${error.stack ?? ''}\n`)
    },
  })
  say(`Naast staat klaar op ${served.url}`)
  const { database } = office.value
  const link = await setUpLinkIfEmpty({ database, clock, baseUrl: served.url })
  if (link !== undefined) {
    say(`Er is nog geen account. Richt Naast binnen een dag in via: ${link}`)
  }
  const stop = async () => {
    await served.stop()
    await office.value.close()
    process.exit(0)
  }
  process.once('SIGTERM', () => void stop())
  process.once('SIGINT', () => void stop())
}

const config = readConfig(process.env)
if (config.ok) {
  await start(config.value)
} else {
  giveUp(config.reason)
}
