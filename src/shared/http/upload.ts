import type { Context } from 'hono'
import type { AccessRule } from '../access/index.js'
import type { Result } from '../result/index.js'
import { keepable } from '../forms/index.js'
import { formIn } from './body.js'
import { described, guarded, inTransaction, isFromOurPage, loadOr404, logged } from './guard.js'
import { page } from './page.js'
import type { AuditRule, PageContent } from './recipes.js'
import type { OpenRequest, ViewRequest } from './request.js'
import type { Route, Runtime } from './runtime.js'

/** A file as it was sent; an empty one when none was chosen. */
export type SentFile = { name: string; bytes: Uint8Array }

/**
 * A page that asks for one file in the field `file`. `receive` reads it and answers one sentence when it
 * cannot be used: then the page returns with that sentence (422). Else `save` keeps it, and 303.
 */
export type UploadRecipe<Loaded, Received> = {
  path: string
  access: AccessRule
  fresh?: boolean
  audit: AuditRule<Loaded>
  load: (request: OpenRequest) => Promise<Loaded | undefined>
  receive: (file: SentFile, request: ViewRequest) => Promise<Result<Received, string>>
  save: (request: OpenRequest, received: Received) => Promise<string>
  view: (loaded: Loaded, error: string | undefined, request: ViewRequest) => PageContent
}

/** An upload as two routes on one address. The file is read only once it is known who sends it. */
export function upload<Loaded, Received>(recipe: UploadRecipe<Loaded, Received>): Route[] {
  const shown = page({
    ...recipe,
    audit: { ...recipe.audit, action: 'read' },
    view: (loaded, request) => recipe.view(loaded, undefined, request),
  })
  const sent: Route = {
    method: 'post',
    ...described(recipe),
    handlerWith: (runtime) => (c) =>
      guarded({ runtime, c, recipe }, (request) => send(runtime, recipe, { c, request })),
  }
  return [shown, sent]
}

async function send<Loaded, Received>(
  runtime: Runtime,
  recipe: UploadRecipe<Loaded, Received>,
  { c, request }: { c: Context; request: ViewRequest },
): Promise<Response> {
  const file = await sentFile(c)
  const isOurs = isFromOurPage(runtime, c, request)
  const received = isOurs ? await recipe.receive(file, request) : undefined
  const done = await inTransaction(runtime, request, async (open) => {
    const loaded = await loadOr404(recipe, open)
    const outcome = received?.ok === true ? 'allowed' : 'refused'
    await logged(runtime, open, { rule: recipe.audit, loaded, outcome })
    return received?.ok === true
      ? { location: await recipe.save(open, received.value) }
      : { page: recipe.view(loaded, received?.reason, request) }
  })
  return 'location' in done
    ? c.redirect(done.location ?? '', 303)
    : c.html(runtime.frame({ ...done.page, asksAgain: !isOurs }, request), isOurs ? 422 : 403)
}

async function sentFile(c: Context): Promise<SentFile> {
  const file = (await formIn(c)).get('file')
  return file instanceof File
    ? { name: keepable(file.name), bytes: new Uint8Array(await file.arrayBuffer()) }
    : { name: '', bytes: new Uint8Array() }
}
