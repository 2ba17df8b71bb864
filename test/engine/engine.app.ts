// An app of its own process for the tests: `node engine.app.js FOLDER`. Prints one line of JSON and
// lives until it is killed; `exit` on its input ends it without stopping the engine, `stop` with.
import { startEngine } from '../../src/shared/engine/index.js'

const folder = process.argv[2]
if (folder === undefined) throw new Error('Name the folder.')

const engine = await startEngine({
  folder,
  log: () => undefined,
})
process.stdout.write(
  `${JSON.stringify(engine.ok ? { adminUrl: engine.value.adminUrl } : { refusal: engine.reason })}\n`,
)
if (engine.ok) {
  process.stdin.on('data', (word) => {
    if (String(word).trim() === 'exit') process.exit(0)
    engine.value.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  })
}
