// Entry of the benchmarks: `npm run bench -- pages`, `matching`, `search`, `authority`, `sign-in`, `simulator` or
// `start`. The other names are the processes these start for themselves.
import { parseArgs } from 'node:util'
import { benchAudit } from './audit.js'
import { benchAuthority } from './authority.js'
import { benchBoard } from './board/board.js'
import { answerLoad } from './load.js'
import { benchMatching } from './matching/matching.js'
import { benchPages } from './pages.js'
import { benchSearch } from './search.js'
import { serveBoth } from './serve.js'
import { benchSignIn } from './sign-in.js'
import { benchSimulator } from './simulator.js'
import { benchStart } from './start.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: 'var/bench' },
    clients: { type: 'string', default: '75000' },
    only: { type: 'string' },
  },
})
const wanted = { folder: values.data, clients: Number(values.clients), only: values.only }

switch (positionals[0]) {
  case 'pages':
    await benchPages(wanted)
    break
  case 'audit':
    await benchAudit(wanted)
    break
  case 'authority':
    await benchAuthority()
    break
  case 'board':
    await benchBoard(wanted)
    break
  case 'matching':
    benchMatching(wanted.only)
    break
  case 'search':
    await benchSearch(wanted)
    break
  case 'sign-in':
    await benchSignIn(wanted)
    break
  case 'simulator':
    benchSimulator()
    break
  case 'start':
    await benchStart(wanted)
    break
  case 'serve':
    await serveBoth(wanted)
    break
  case 'load':
    answerLoad()
    break
  default:
    console.error(
      'Name what to measure: audit, authority, board, matching, pages, search, sign-in, simulator or start.',
    )
    process.exitCode = 2
}
