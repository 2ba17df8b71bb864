import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Button, Card, PageHeading, PostForm } from '../../shared/ui/index.js'
import { ownDataMessages } from '../own-data.messages.js'

/** What one can take along of the own account, and the button that does so. */
export function OwnDataPage({ request: { locale } }: { request: ViewRequest }) {
  const words = ownDataMessages(locale)
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: href(routes.account), label: words.back }}
      />
      <Card title={words.what}>
        <ul>
          {words.parts.map((part) => (
            <li>{part}</li>
          ))}
        </ul>
        <p>{words.secrets}</p>
        <p class="n-hint">{words.not}</p>
        <PostForm action={href(routes.takeOwnData)}>
          <Button variant="primary">{words.take}</Button>
        </PostForm>
        <p class="n-hint">{words.proof}</p>
      </Card>
    </>
  )
}
