import { classNames } from './class-names.js'

/** Somebody's words as they were typed; quotation marks are put around them unless they already have some. */
export function QuotedWords({ words }: { words: string }) {
  return <blockquote class={classNames(hasMarks(words) && 'n-as-typed')}>{words}</blockquote>
}

function hasMarks(words: string): boolean {
  return /["“”„«»]/u.test(words) || /^['‘].*['’]$/u.test(words.trim())
}
