import { ok, refused, type Result } from '../../shared/result/index.js'
import { firstDuplicate } from './duplicates.js'
import { checkLocked } from './check-locked.js'
import { bestScore, type Problem, type Refusal, type RefusalCode } from './problem.js'

const mostPeople = 10_000_000

/** Refuses a problem with a number that cannot be, a list of the wrong length, or a pair named twice. */
export function checkProblem(problem: Problem): Result<Problem, Refusal> {
  const found =
    sizesFault(problem) ?? listsFault(problem) ?? edgesFault(problem) ?? checkLocked(problem)
  return found === undefined ? ok(problem) : refused(found)
}

type Fault = Refusal | undefined

function sizesFault({ clients, capacities, weekPoints }: Problem): Fault {
  if (!isCount(clients)) return fault('not-a-count', 'clients')
  if (clients > mostPeople) return fault('too-large', 'clients')
  if (capacities.length > mostPeople) return fault('too-large', 'capacities')
  if (weekPoints !== undefined && !isCount(weekPoints)) return fault('not-a-count', 'weekPoints')
  for (let m = 0; m < capacities.length; m++) {
    // Any whole number will do: a mentor never gets more places than people who could take them.
    if (!Number.isInteger(capacities[m]) || capacities[m]! < 0) {
      return fault('not-a-count', `capacities[${m}]`)
    }
  }
  return undefined
}

function listsFault({ clients, classes, weeks }: Problem): Fault {
  return listFault(classes, 'classes', clients) ?? listFault(weeks, 'weeks', clients)
}

function listFault(list: ArrayLike<number> | undefined, path: string, length: number): Fault {
  if (list === undefined) return undefined
  if (list.length !== length) return fault('wrong-length', path)
  for (let at = 0; at < length; at++) {
    if (!isCount(list[at])) return fault('not-a-count', `${path}[${at}]`)
  }
  return undefined
}

function edgesFault({ clients, capacities, edges }: Problem): Fault {
  const { client, mentor, score } = edges
  if (mentor.length !== client.length || score.length !== client.length) {
    return fault('wrong-length', 'edges')
  }
  const mentors = capacities.length
  for (let at = 0; at < client.length; at++) {
    // As unsigned numbers, negative ones are too high as well.
    if (client[at]! >>> 0 >= clients) return fault('no-such-client', `edges[${at}][0]`)
    if (mentor[at]! >>> 0 >= mentors) return fault('no-such-mentor', `edges[${at}][1]`)
    if (score[at]! >>> 0 > bestScore) return fault('no-such-score', `edges[${at}][2]`)
  }
  const twice = firstDuplicate(edges, clients, mentors)
  return twice === -1 ? undefined : fault('duplicate-edge', `edges[${twice}]`)
}

function isCount(value: number | undefined): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

function fault(code: RefusalCode, path: string): Refusal {
  return { code, path }
}
