import type { Terminal } from './command.js'

/**
 * Tells faults of a serving office at the terminal: when, in which request, what kind, and where in the
 * code. Never the message: databases, parsers and mail servers quote in it what people typed.
 */
export function faultsIn({ clock, note }: Pick<Terminal, 'clock' | 'note'>) {
  return function logFault(requestId: string, error: Error) {
    note(`${clock()} ${onOneLine(requestId)} ${described(error)}`)
  }
}

function described(error: Error): string {
  const code = 'code' in error ? ` ${onOneLine(String(error.code))}` : ''
  const beneath = error.cause instanceof Error ? `\n  ${described(error.cause)}` : ''
  return [`${onOneLine(error.name)}${code}`, ...placesOf(error)].join('\n') + beneath
}

/** A word of a library, kept from ending the line or posing as another. */
function onOneLine(text: string): string {
  return text.replace(/[^\w .:-]+/g, '_').slice(0, 80)
}

/** The lines of a stack that name a place; they stand after the message. */
function placesOf({ stack = '', message }: Error): string[] {
  const start = stack.indexOf(message)
  const after = start < 0 ? '' : stack.slice(start + message.length)
  return after.split('\n').filter((line) => line.startsWith('    at '))
}
