import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node'

const validator = new HtmlValidate(new FileSystemConfigLoader())

/**
 * What html-validate finds wrong in rendered HTML, one sentence each with its place; empty is the bar. A
 * whole page or a part of one; the rules stand in `.htmlvalidate.json`.
 */
export async function htmlErrors(html: string): Promise<string[]> {
  const report = await validator.validateString(html, 'page.html')
  const messages = report.results.flatMap((result) => result.messages)
  return messages.map(({ line, column, ruleId, message }) => {
    return `${line}:${column} ${message} (${ruleId})`
  })
}
