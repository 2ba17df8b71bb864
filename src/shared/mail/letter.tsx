import type { Locale } from '../i18n/index.js'

/** What a mail says: short paragraphs, one link to act on, and a last line in small. */
export type Letter = {
  locale: Locale
  paragraphs: readonly string[]
  link: { href: string; label: string }
  foot: { text: string; href: string }
}

/** The same letter as plain text and as HTML that needs no pictures, styles or tracking. */
export async function writeLetter(letter: Letter): Promise<{ text: string; html: string }> {
  const { paragraphs, link, foot } = letter
  const text = [...paragraphs, `${link.label}: ${link.href}`, `-- \n${foot.text}: ${foot.href}`]
  const page = await (<LetterPage letter={letter} />)
  return { text: `${text.join('\n\n')}\n`, html: `<!doctype html>${page}` }
}

function LetterPage({ letter }: { letter: Letter }) {
  const { locale, paragraphs, link, foot } = letter
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
        <p>
          <a href={link.href}>{link.label}</a>
        </p>
        <hr />
        <p>
          <small>
            {foot.text}: <a href={foot.href}>{foot.href}</a>
          </small>
        </p>
      </body>
    </html>
  )
}
