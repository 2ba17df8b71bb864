// Measures files and functions: fails past the hard limit of a file or past the soft target of a median.
// The linter holds the hard limits of functions (.oxlintrc.json), where its exceptions stand too.
import { globSync, readFileSync } from 'node:fs'
import { measure } from './measure.mjs'

const fileLimit = 250
const targets = { file: 60, function: 12 }

const paths = globSync('{src,test,scripts,bench,db}/**/*.{ts,tsx,mjs,css}')
const files = paths
  .filter((path) => !path.endsWith('.generated.ts'))
  .map((path) => ({ path, ...measure(readFileSync(path, 'utf8')) }))

const product = files.filter(({ path }) => /^src\/.*\.tsx?$/.test(path) && !isTest(path))
const tests = files.filter(({ path }) => isTest(path))

const fileLines = product.map(({ lines }) => lines)
const functionLines = product.flatMap(({ functions }) => functions)
print('files', fileLines, targets.file)
print('functions', functionLines, targets.function)
const ratio = sum(tests.map(({ lines }) => lines)) / Math.max(1, sum(fileLines))
console.log(`tests: ${tests.length} files, ${ratio.toFixed(2)} lines of test for a line of code`)

const tooLong = files.filter(({ lines }) => lines > fileLimit)
for (const { path, lines } of tooLong) {
  console.error(`${path} has ${lines} lines (limit ${fileLimit})`)
}
const tooMuch = median(fileLines) > targets.file || median(functionLines) > targets.function
if (tooMuch) console.error('A median is past its target: look at the longest first.')
process.exitCode = tooLong.length > 0 || tooMuch ? 1 : 0

function print(name, numbers, target) {
  const [half, most] = [median(numbers), quantile(numbers, 0.9)]
  console.log(`${name}: ${numbers.length}, median ${half} lines (target ${target}), p90 ${most}`)
}

function median(numbers) {
  return quantile(numbers, 0.5)
}

function quantile(numbers, part) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * part)] ?? 0
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}

function isTest(path) {
  return /\.test\.tsx?$/.test(path)
}
