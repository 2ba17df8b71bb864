import type { Typed } from '../shared/forms/index.js'
import type { PageContent, ViewRequest } from '../shared/http/index.js'
import { FrozenPage } from './pages/frozen.page.js'
import { restrictionMessages } from './restriction.messages.js'

type Asked = { action: string; typed: Typed | undefined; request: ViewRequest }

/** What somebody sees who writes in a frozen dossier; a coordinator can go on with a reason. */
export function frozenPage({ action, typed, request }: Asked): PageContent {
  return {
    title: restrictionMessages(request.locale).frozen.title,
    content: <FrozenPage action={action} typed={typed} request={request} />,
  }
}
