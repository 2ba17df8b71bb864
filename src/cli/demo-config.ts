import { createServer, type AddressInfo } from 'node:net'
import { readConfig, type Config } from '../config.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import type { Terminal } from './command.js'

const dataFolder = 'var/demo'

/** The configuration of a demonstration: data of its own, and this machine alone. */
export function readDemoConfig({
  environment,
}: Pick<Terminal, 'environment'>): Result<Config, string> {
  const { HOST: host = '', BASE_URL: _base, NAAST_DATA: folder, ...rest } = environment
  const config = readConfig({ ...rest, NAAST_DATA: folder || dataFolder })
  const isHere = ['', 'localhost', '127.0.0.1', '::1'].includes(host)
  if (!isHere) {
    return refused('De demonstratie draait alleen op deze computer zelf. Laat HOST weg.')
  }
  return config.ok && host !== '' ? ok({ ...config.value, host }) : config
}

/** The same with a port that is free now, a chosen one when it says 0; refuses a port in use. */
export async function withFreePort(config: Config): Promise<Result<Config, string>> {
  const port = await freePort(config)
  return port === undefined
    ? refused(
        `Poort ${config.port} is al in gebruik. Kies een andere met PORT, of sluit wat er draait.`,
      )
    : ok({ ...config, port, baseUrl: `http://localhost:${port}` })
}

function freePort({ host, port }: Config): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => {
      resolve(undefined)
    })
    server.listen(port, host, () => {
      const free = (server.address() as AddressInfo).port
      server.close(() => {
        resolve(free)
      })
    })
  })
}
