import { browserFolder } from './floors.js'
import { codeOf, isTest } from './source-file.js'
import type { SourceFile, Violation } from './source-file.js'

/** Time and chance come in as arguments; only the entries and two topics of `shared` make them. */
export function ownClock(files: readonly SourceFile[]): Violation[] {
  const clock =
    /\bnew Date\b|\bDate\.(?:now|parse|UTC)\b|\bperformance\.now\b|\bhrtime\b|\bMath\.random\b|\brandomUUID\b/g
  const owners = /^src\/(main\.ts|shared\/calendar\/|shared\/ids\/)/
  return findings(
    files.filter(isSource).filter(({ path }) => !owners.test(path)),
    clock,
    'reads',
  )
}

/** SQL, typed or as text, stands in stores and in `shared/database`; tests may look at the rows. */
export function strayingSql(files: readonly SourceFile[]): Violation[] {
  const query =
    /\bsql(?:<[^>`]*>)?`|\.(?:selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(|['"`]\s*(?:select\s[^'"`]*\sfrom|insert into|update \w+ set|delete from|create (?:table|role|database)|alter (?:table|role))\s/gi
  const homes = /\.store\.ts$|^src\/shared\/database\//
  const elsewhere = files.filter(({ path }) => !homes.test(path) && !isTest(path))
  return findings(elsewhere.filter(isSource), query, 'holds SQL')
}

/** The two files in which addresses are written. */
const addressBooks: readonly string[] = ['src/routes.ts', 'src/routes-to-a-match.ts']

/** A URL is written once, in `routes.ts` or the part of it that leads to a match; tests ask it too. Paths of files on a machine are no URLs. */
export function strayingUrls(files: readonly SourceFile[]): Violation[] {
  const url =
    /(['"`])\/(?!(?:proc|usr|var|etc|tmp|dev|opt|root|snap|home\/user)\b)[a-z][^'"`\s]*\1/g
  const elsewhere = files.filter(
    ({ path }) => !addressBooks.includes(path) && !hasOwnLittleApp(path),
  )
  return findings(elsewhere, url, 'writes the URL')
}

/** A form that posts carries the token of its page: `Form` and `PostForm` see to that. */
export function formsByHand(files: readonly SourceFile[]): Violation[] {
  const form = /<form\b[^>]*method="post"/g
  const elsewhere = files.filter(({ path }) => !path.startsWith('src/shared/ui/') && !isTest(path))
  return findings(elsewhere.filter(isSource), form, 'writes by hand')
}

/** Every folder explains itself in a README. */
export function withoutReadme(files: readonly SourceFile[]): Violation[] {
  const paths = new Set(files.map(({ path }) => path))
  const folders = new Set(files.flatMap(({ path }) => foldersAbove(path)))
  const silent = [...folders].filter((folder) => !paths.has(`${folder}/README.md`))
  return silent.map((path) => ({ path, what: 'has no README.md' }))
}

function findings(files: readonly SourceFile[], pattern: RegExp, verb: string): Violation[] {
  const code = files.filter(({ path }) => /\.tsx?$/.test(path))
  return code.flatMap((file) =>
    [...codeOf(file).matchAll(pattern)].map(([text]) => ({
      path: file.path,
      what: `${verb} ${text.trim().slice(0, 60)}`,
    })),
  )
}

function isSource({ path }: SourceFile): boolean {
  return path.startsWith('src/') && !path.startsWith(browserFolder)
}

// Tests of `shared` build little apps with URLs of their own; this folder holds invented ones.
function hasOwnLittleApp(path: string): boolean {
  return (path.startsWith('src/shared/') && isTest(path)) || path.startsWith('test/architecture/')
}

function foldersAbove(path: string): string[] {
  const parts = path.split('/')
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'))
}
