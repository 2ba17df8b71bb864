const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]

const systems: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'Chromebook'],
  [/\bWindows\b/, 'Windows'],
  [/\bMacintosh\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
]

/**
 * Browser and device in two words of ours, such as "Firefox · Windows"; empty when neither is known. Only
 * these words are kept, never what the browser said of itself.
 */
export function browserLabel(userAgent: string | undefined): string {
  const text = userAgent?.slice(0, 500) ?? ''
  return [wordFor(text, browsers), wordFor(text, systems)]
    .filter((word) => word !== undefined)
    .join(' · ')
}

function wordFor(text: string, words: typeof browsers): string | undefined {
  return words.find(([pattern]) => pattern.test(text))?.[1]
}
