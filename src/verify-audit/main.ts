import { parseArgs } from 'node:util'
import { verifyAudit } from './run.js'
import { sentencesOf } from './sentences.js'
import { reasonSentence } from './unreadable.js'
import { exitCodeOf } from './verify.js'

const usage =
  'Gebruik: node dist/verify-audit/main.js (--export BESTAND | --database ADRES) [--anchors MAP] [--key BESTAND] [--json]'

/** Ends with 0 when all is well, 1 when a row is bad, 2 when nothing could be checked, 3 without any anchor. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      export: { type: 'string' },
      database: { type: 'string' },
      anchors: { type: 'string' },
      key: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const verified = await verifyAudit({
    exportFile: values.export,
    databaseUrl: values.database,
    anchorFolder: values.anchors,
    publicKeyFile: values.key,
  })
  const lines = values.json ? [JSON.stringify(verified)] : sentencesOf(verified)
  process.stdout.write(`${lines.join('\n')}\n`)
  return exitCodeOf(verified)
}

process.exitCode = await main().catch((failure: unknown) => {
  process.stderr.write(`${reasonSentence(failure, usage)}\n`)
  return 2
})
