import type { HtmlEscapedString } from 'hono/utils/html'
import type { Locale } from '../i18n/index.js'

type Link = { href: string; label: string }

/** What a mail says: short paragraphs, links to act on, and in small who sends it and how to stop it. */
export type Letter = {
  locale: Locale
  paragraphs: readonly string[]
  links: readonly Link[]
  foot: readonly [text: string, stop: Link]
}

/** The same letter as plain text and as HTML that needs no pictures, styles or tracking. */
export async function writeLetter(letter: Letter): Promise<{ text: string; html: string }> {
  const { paragraphs, links, foot } = letter
  const [sender, stop] = foot
  const parts = [...paragraphs, links.map(asLine).join('\n'), `-- \n${sender}\n${asLine(stop)}`]
  return { text: `${parts.join('\n\n')}\n`, html: await htmlOf(<LetterPage letter={letter} />) }
}

function asLine({ href, label }: Link): string {
  return `${label}: ${href}`
}

async function htmlOf(page: HtmlEscapedString | Promise<HtmlEscapedString>): Promise<string> {
  return `<!doctype html>${await page}`
}

function LetterPage({ letter }: { letter: Letter }) {
  const { locale, paragraphs, links, foot } = letter
  const [sender, stop] = foot
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <title>Naast</title>
      </head>
      <body>
        {paragraphs.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        {links.map(({ href, label }) => (
          <p>
            <a href={href}>{label}</a>
          </p>
        ))}
        <hr />
        <p>
          <small>
            {sender} <a href={stop.href}>{stop.label}</a>
          </small>
        </p>
      </body>
    </html>
  )
}
