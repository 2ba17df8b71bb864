import { Hono } from 'hono'
import type { HtmlEscapedString } from 'hono/utils/html'

/** The HTML of a component, made the way the server makes it. */
export async function htmlOf(
  page: HtmlEscapedString | Promise<HtmlEscapedString>,
): Promise<string> {
  const app = new Hono().get('*', (context) => context.html(page))
  const response = await app.request('http://localhost')
  return response.text()
}
