import { href, routes } from '../../../routes.js'
import { formatInstant } from '../../../shared/calendar/index.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  Alert,
  Button,
  ButtonLink,
  Card,
  Form,
  PageHeading,
  TextArea,
  fieldReader,
} from '../../../shared/ui/index.js'
import { thinkingAlongMessages } from '../thinking-along.messages.js'
import type { ReadThought } from '../read-thought.js'
import { Replies } from './replies.js'
import { AlongNotices } from './along-notices.js'

type Props = { read: ReadThought; form: FormState; request: ViewRequest }

/** One question to think along: the text and the answers; the decision only for who stands in the dossier. */
export function ThoughtPage({ read, form, request }: Props) {
  const { locale } = request
  const words = thinkingAlongMessages(locale).page
  const { thought, isInside } = read
  const field = fieldReader(form, locale)
  const place = { client: thought.clientId, decision: thought.decisionId }
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.by(thought.askedByName, formatInstant(thought.askedAt, locale))}
        back={{ href: href(routes.thinkingAlong), label: words.back }}
      />
      <AlongNotices form={form} request={request} />
      <Card>
        <p class="n-evidence-words">{thought.words}</p>
        {isInside ? (
          <ButtonLink href={href(routes.decision, place)} variant="secondary">
            {words.decision}
          </ButtonLink>
        ) : (
          <Alert tone="info">{words.nameless}</Alert>
        )}
      </Card>
      <Card title={words.replies}>
        <Replies replies={thought.replies} request={request} />
        <Form
          id="think-along"
          action={href(routes.thought, { thought: thought.id })}
          commandId={form.commandId}
          locale={locale}
        >
          <TextArea
            {...field('words')}
            label={words.words}
            hint={words.wordsHint}
            value={field.text('words')}
            rows={5}
          />
          <Button variant="primary">{words.send}</Button>
        </Form>
      </Card>
    </>
  )
}
