import { browserFolder, floorOf, unitOf } from './floors.js'
import { circlesIn } from './circles.js'
import type { Graph } from './circles.js'
import { importsOf, isTest, specifiersOf } from './source-file.js'
import type { SourceFile, Violation } from './source-file.js'

/** Imports go down or sideways, never up; every folder has a floor; nothing of the product uses `test/`. */
export function wrongWay(files: readonly SourceFile[]): Violation[] {
  return edgesOf(files).flatMap(({ path, target }) => {
    if (target.startsWith('src/')) return isUpward(path, target) ? [upward(path, target)] : []
    return isTest(path) ? [] : [{ path, what: `uses ${target}, which is not part of the product` }]
  })
}

/** Every folder and file directly under `src` stands on exactly one floor. */
export function withoutFloor(files: readonly SourceFile[]): Violation[] {
  const lost = files.filter(({ path }) => isServerCode(path) && floorOf(path) === -1)
  return lost.map(({ path }) => ({ path, what: 'has no floor: give its folder one in floors.ts' }))
}

/** A noun, and a topic of `shared`, is entered only through its `index.ts`. */
export function besideTheDoor(files: readonly SourceFile[]): Violation[] {
  return edgesOf(files).flatMap(({ path, target }) => {
    const unit = unitOf(target)
    const enters = target.startsWith('src/') && unit !== target && unit !== unitOf(path)
    const byDoor = /^index\.(?:tsx?|js)$/.test(target.slice(unit.length + 1))
    return enters && !byDoor ? [{ path, what: `enters ${target}: use ${unit}/index.ts` }] : []
  })
}

/** Neither files nor folders depend on each other in a circle; tests are left out. */
export function circles(files: readonly SourceFile[]): Violation[] {
  const edges = edgesOf(files).filter(({ path }) => !isTest(path))
  const between = (name: (path: string) => string) => graphOf(edges, name)
  const found = [...circlesIn(between((path) => path)), ...circlesIn(between(unitOf))]
  return found.map((circle) => ({ path: circle[0] ?? '', what: `circle: ${circle.join(' → ')}` }))
}

/** Policies, rules, and the types and states beside a store know no web, no SQL and no files. */
export function impure(files: readonly SourceFile[]): Violation[] {
  const outside = /^(hono|@hono|kysely|pg$|node:fs|node:net|node:http)|\.(store|routes|page)\.js$/
  const known = new Set(files.map(({ path }) => path))
  return files
    .filter(({ path }) => isPure(path, known))
    .flatMap((file) => {
      const found = specifiersOf(file).filter((specifier) => outside.test(specifier))
      return found.map((specifier) => ({ path: file.path, what: `is pure, yet uses ${specifier}` }))
    })
}

type Edge = { readonly path: string; readonly target: string }

function edgesOf(files: readonly SourceFile[]): Edge[] {
  const known = new Set(files.map(({ path }) => path))
  const server = files.filter(({ path }) => isServerCode(path))
  return server.flatMap((file) =>
    importsOf(file, known).map((target) => ({ path: file.path, target })),
  )
}

function isServerCode(path: string): boolean {
  return /^src\/.*\.tsx?$/.test(path) && !path.startsWith(browserFolder)
}

function isUpward(path: string, target: string): boolean {
  return floorOf(target) > floorOf(path) || target.startsWith(browserFolder)
}

function upward(path: string, target: string): Violation {
  return { path, what: `looks up to ${target}: expose a fact below and read it above` }
}

function isPure(path: string, known: ReadonlySet<string>): boolean {
  const inNoun = isServerCode(path) && floorOf(path) > 0
  const isRule = /\.policy\.ts$|\/(commands|regimes|rhythm)\/[a-z0-9-]+\.ts$/.test(path)
  const hasStore = path.endsWith('.ts') && known.has(`${path.slice(0, -3)}.store.ts`)
  return inNoun && (isRule || hasStore)
}

function graphOf(edges: readonly Edge[], name: (path: string) => string): Graph {
  const graph = new Map<string, Set<string>>()
  for (const edge of edges) {
    const [from, to] = [name(edge.path), name(edge.target)]
    if (from !== to) graph.set(from, (graph.get(from) ?? new Set()).add(to))
  }
  return graph
}
