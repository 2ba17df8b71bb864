import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Alert } from '../../shared/ui/index.js'
import { noteDecisionMessages } from './notes.messages.js'

type Props = { isAsked: boolean; clientId: string; request: ViewRequest }

/** On top of a dossier for who is asked to decide about sealed notes. */
export function AccessAskedNote({ isAsked, clientId, request: { locale } }: Props) {
  const words = noteDecisionMessages(locale).banner
  return isAsked ? (
    <Alert tone="info" title={words.title}>
      <p>{words.text}</p>
      <p>
        <a href={href(routes.noteDecisions, { client: clientId })}>{words.go}</a>
      </p>
    </Alert>
  ) : null
}
