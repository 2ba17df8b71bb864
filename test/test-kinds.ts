import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

const needsServer = ['database', 'own-database'].map((name) => resolve(`test/${name}.ts`))

/** Test files that reach one of these through their imports; only these wait for a PostgreSQL server. */
export function databaseTests(): string[] {
  const files = globSync(['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'])
  return files.filter((file) => reaches(resolve(file), new Set()))
}

function reaches(file: string, seen: Set<string>): boolean {
  if (needsServer.includes(file)) return true
  if (seen.has(file)) return false
  seen.add(file)
  return importsOf(file).some((next) => reaches(next, seen))
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const specifiers = [...text.matchAll(/^(?:import|export|\}).*?'(\.{1,2}\/[^']+)\.js'/gm)]
  return specifiers.flatMap(([, path]) => sourceFile(resolve(dirname(file), path ?? '')))
}

function sourceFile(stem: string): string[] {
  return [`${stem}.ts`, `${stem}.tsx`].filter((file) => existsSync(file)).slice(0, 1)
}
