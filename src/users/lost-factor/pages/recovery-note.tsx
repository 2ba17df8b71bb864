import { href, routes } from '../../../routes.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { Alert } from '../../../shared/ui/index.js'
import type { RecoveriesWaiting } from '../recovery-request.js'
import { recoveryMessages } from '../recovery.messages.js'

type Props = { waiting: RecoveriesWaiting; request: ViewRequest }

/** On the first screen: how many people wait for this reader before they can sign in again; else nothing. */
export function RecoveryNote({ waiting: { toVerify, toConfirm }, request }: Props) {
  const { note } = recoveryMessages(request.locale)
  if (toVerify + toConfirm === 0) {
    return null
  }
  return (
    <Alert tone="warning" title={note.title}>
      <p>
        {toVerify > 0 && <>{note.verify(toVerify)} </>}
        {toConfirm > 0 && <>{note.confirm(toConfirm)} </>}
        <a href={href(routes.recoveryRequests)}>{note.go}</a>
      </p>
    </Alert>
  )
}
