// Entry of the benchmarks: `npm run bench -- pages`, `search` or `start`. The other names are
// the processes these start for themselves.
import { parseArgs } from 'node:util'
import { answerLoad } from './load.js'
import { benchPages } from './pages.js'
import { benchSearch } from './search.js'
import { serveBoth } from './serve.js'
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
  case 'search':
    await benchSearch(wanted)
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
    console.error('Name what to measure: pages, search or start.')
    process.exitCode = 2
}
