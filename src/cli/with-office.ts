import { readConfig, type Config } from '../config.js'
import { joinOffice, openOffice, type Office } from '../office.js'
import type { Result } from '../shared/result/index.js'
import type { ExitCode, Terminal } from './command.js'
import { refuse } from './refusal.js'

type Asked<Answer> = {
  json: boolean
  /** `joined` may share the office with a server that runs; `alone` may not. */
  how: 'joined' | 'alone'
  work: (office: Office, config: Config) => Promise<Result<Answer, string>>
  sentence: (answer: Answer) => string
}

/**
 * Opens the office, works in it and closes it, whatever happens; then tells the answer as JSON or as a
 * sentence. A refusal of the work or of the office ends with 2.
 */
export async function withOffice<Answer>(
  terminal: Terminal,
  { json, how, work, sentence }: Asked<Answer>,
): Promise<ExitCode> {
  const config = readConfig(terminal.environment)
  if (!config.ok) {
    return refuse(terminal, { code: 'config', message: config.reason, json })
  }
  const open = how === 'joined' ? joinOffice : openOffice
  const office = await open({ config: config.value, log: terminal.note })
  if (!office.ok) {
    return refuse(terminal, { code: 'office', message: office.reason, json })
  }
  try {
    const answer = await work(office.value, config.value)
    if (!answer.ok) {
      return refuse(terminal, { code: 'refused', message: answer.reason, json })
    }
    terminal.say(json ? JSON.stringify(answer.value) : sentence(answer.value))
    return 0
  } finally {
    await office.value.close()
  }
}
