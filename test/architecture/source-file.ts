import { posix } from 'node:path'

/** A file as the rules see it: its path from the root of the repository, with forward slashes. */
export type SourceFile = { readonly path: string; readonly text: string }

/** One broken rule, worded for the person who has to mend it. */
export type Violation = { readonly path: string; readonly what: string }

/** Says whether the file is a test; tests may look further than the code they test. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path)
}

/** The code without its comments, so that prose about a rule does not break it. */
export function codeOf(file: SourceFile): string {
  return file.text
    .replaceAll(/^\s*\/\*[\s\S]*?\*\//gm, '')
    .replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replaceAll(/(^|\s)\/\/ .*$/gm, '$1')
}

/** Every module the file names, in whatever form: import, export-from, type import, dynamic import. */
export function specifiersOf(file: SourceFile): string[] {
  const found = codeOf(file).matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g)
  return [...found].map(([, specifier]) => specifier ?? '')
}

/** The paths of our own files that the file imports; `.js` endings lead to the `.ts` or `.tsx` source. */
export function importsOf(file: SourceFile, known: ReadonlySet<string>): string[] {
  return specifiersOf(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => sourcePath(posix.join(posix.dirname(file.path), specifier), known))
}

function sourcePath(path: string, known: ReadonlySet<string>): string {
  const stem = path.replace(/\.js$/, '')
  return [`${stem}.ts`, `${stem}.tsx`].find((candidate) => known.has(candidate)) ?? path
}
