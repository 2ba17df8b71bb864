import type { Context } from 'hono'
import type { FieldErrors, Typed } from '../forms/index.js'
import type { Result } from '../result/index.js'
import { form } from './form.js'
import { described, guarded, inTransaction, isFromOurPage, loadOr404 } from './guard.js'
import { readParts, type IncomingFile } from './multipart.js'
import type { FormRecipe } from './recipes.js'
import type { OpenRequest, ViewRequest } from './request.js'
import type { Route, Runtime } from './runtime.js'
import { answerTyped } from './send-form.js'

/** What was made of a file: a hash tells whether the same one was sent twice. */
export type TakenFile = { hash: string }

/**
 * A form with one file, in the field `file`, that is taken in while it is sent. `ready` says in a short
 * transaction what taking it in needs; the file comes in outside of any; then the form goes on as others.
 */
export type FileFormRecipe<Loaded, Command, Decided, Ready, Taken extends TakenFile> = Omit<
  FormRecipe<Loaded, Command, Decided>,
  'parse'
> & {
  maxBytes: number
  ready: (request: OpenRequest, loaded: Loaded) => Promise<Ready>
  take: (file: IncomingFile, ready: Ready, request: ViewRequest) => Promise<Taken>
  drop: (taken: Taken) => Promise<void>
  /** `taken` is undefined when no file was chosen. */
  parse: (
    typed: Typed,
    loaded: Loaded,
    request: ViewRequest & { taken: Taken | undefined },
  ) => Result<Command, FieldErrors>
  /** What to say of a file that is so large that nothing of it is read. */
  tooLarge: (request: ViewRequest) => FieldErrors
}

/** A form with a file as two routes on one address. Nothing is read before it is known who sends it. */
export function fileForm<L, C, D, R, T extends TakenFile>(
  recipe: FileFormRecipe<L, C, D, R, T>,
): Route[] {
  const [shown] = form(withFile(recipe, undefined))
  const sent: Route = {
    method: 'post',
    ...described(recipe),
    handlerWith: (runtime) => (c) =>
      guarded({ runtime, c, recipe }, (request) => receive(runtime, recipe, { c, request })),
  }
  return shown === undefined ? [sent] : [shown, sent]
}

function withFile<L, C, D, R, T extends TakenFile>(
  recipe: FileFormRecipe<L, C, D, R, T>,
  taken: T | undefined,
): FormRecipe<L, C, D> {
  return {
    ...recipe,
    parse: (typed, loaded, request) => recipe.parse(typed, loaded, { ...request, taken }),
  }
}

type Asked = { c: Context; request: ViewRequest }

/** More than this is not even thrown away. */
const mostClaimed = 100 * 1024 * 1024

async function receive<L, C, D, R, T extends TakenFile>(
  runtime: Runtime,
  recipe: FileFormRecipe<L, C, D, R, T>,
  { c, request }: Asked,
): Promise<Response> {
  const ready = await inTransaction(runtime, request, async (open) =>
    recipe.ready(open, await loadOr404(recipe, open)),
  )
  if (Number(c.req.header('content-length') ?? 0) > mostClaimed) {
    return refuseUnread(runtime, recipe, { c, request })
  }
  const { typed, taken } = await readParts(c, {
    maxBytes: recipe.maxBytes,
    drop: (one: T | undefined) => (one === undefined ? Promise.resolve() : recipe.drop(one)),
    // The token stands before the file; without it nothing is done with what comes.
    take: async (file) =>
      isFromOurPage(runtime, c, request) ? recipe.take(file, ready, request) : undefined,
  })
  try {
    const hash = taken === undefined ? {} : { file: [taken.hash] }
    const sent = { c, request, typed: { ...typed, ...hash } }
    return await answerTyped(runtime, withFile(recipe, taken), sent)
  } finally {
    await (taken === undefined ? undefined : recipe.drop(taken))
  }
}

/** The page again with a sentence; the line is closed, for what is still to come is not wanted. */
async function refuseUnread<L, C, D, R, T extends TakenFile>(
  runtime: Runtime,
  recipe: FileFormRecipe<L, C, D, R, T>,
  { c, request }: Asked,
): Promise<Response> {
  const errors = recipe.tooLarge(request)
  const refusing: FormRecipe<L, C, D> = {
    ...recipe,
    parse: () => ({ ok: false, reason: errors }),
  }
  c.header('connection', 'close')
  return answerTyped(runtime, refusing, { c, request, typed: {}, status: 413 })
}
