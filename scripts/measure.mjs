/**
 * Counts the non-blank lines of a text and of each function declared in it. Leans on the formatter: a
 * declaration ends at the first closing brace on its own indent.
 *
 * @param {string} text
 * @returns {{ lines: number, functions: number[] }}
 */
export function measure(text) {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const starts = lines.flatMap((line, index) => (isDeclaration(line) ? [index] : []))
  return { lines: lines.length, functions: starts.map((start) => lengthFrom(lines, start)) }
}

function isDeclaration(line) {
  return /^\s*(?:export )?(?:async )?function\b/.test(line)
}

function lengthFrom(lines, start) {
  const end = `${/^\s*/.exec(lines[start])[0]}}`
  const rest = lines.slice(start).findIndex((line) => line === end)
  return rest === -1 ? 1 : rest + 1
}
