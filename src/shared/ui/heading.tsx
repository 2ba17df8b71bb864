import type { Child } from 'hono/jsx'

/** A heading level below the title of the page. */
export type HeadingLevel = 2 | 3 | 4

type HeadingProps = { level: HeadingLevel; class?: string; id?: string; children?: Child }

/** A heading of the level the place asks for, so that no level is skipped. */
export function Heading({ level, children, ...attributes }: HeadingProps) {
  const Tag = `h${level}` as const
  return <Tag {...attributes}>{children}</Tag>
}
