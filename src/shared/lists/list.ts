import type { AccessRule } from '../access/index.js'
import type { Typed } from '../forms/index.js'
import {
  page,
  post,
  type OpenRequest,
  type PageContent,
  type Route,
  type ViewRequest,
} from '../http/index.js'
import { findListState, saveListState } from './list-state.store.js'
import { onlyFields, orderFields, withChoices } from './list-choices.js'

/** A list: `filters` are the fields it remembers; `load` gets what was chosen, sound or not. */
export type ListRecipe<Loaded> = {
  path: string
  /** What the choices are remembered under; per client for a list within a dossier. */
  name: string | ((request: ViewRequest) => string)
  filters: readonly string[]
  /** The filters that may stand in a link, because they are choices and never typed; the others are then cleared. */
  linkable?: readonly string[]
  access: AccessRule
  object: string
  load: (request: OpenRequest, chosen: Typed) => Promise<Loaded>
  view: (loaded: Loaded, chosen: Typed, request: ViewRequest) => PageContent
}

/** GET shows the list as it was left, or with the order and page of a link; POST keeps the filters. */
export function list<Loaded>(recipe: ListRecipe<Loaded>): Route[] {
  const { path, access, object } = recipe
  return [
    page({
      path,
      access,
      audit: { action: 'search', object },
      load: async (request) => {
        const chosen = await chosenIn(request, recipe)
        return { chosen, loaded: await recipe.load(request, chosen) }
      },
      view: ({ loaded, chosen }, request) => recipe.view(loaded, chosen, request),
    }),
    post({
      path,
      access,
      audit: { action: 'search', object },
      act: async (request, typed) => {
        const isReset = typed['reset'] !== undefined
        const chosen = isReset ? {} : onlyFields(typed, recipe.filters)
        if (path.includes(':')) {
          // Who may not see the list chooses nothing in it: `load` throws `NotThere`.
          await recipe.load(request, chosen)
        }
        await keep(request, recipe, chosen)
        return addressOf(path, request)
      },
    }),
  ]
}

type Remembering = Pick<ListRecipe<never>, 'name' | 'filters' | 'linkable'>

/** What this account chose in a list, for a download of the same rows. */
export function rememberedIn(request: OpenRequest, recipe: Remembering): Promise<Typed> {
  const { tx, actor } = request
  return findListState(tx, { accountId: actor.accountId, list: nameOf(recipe, request) })
}

function nameOf({ name }: Remembering, request: ViewRequest): string {
  return typeof name === 'string' ? name : name(request)
}

function addressOf(path: string, request: ViewRequest): string {
  return path.replace(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(request.param(name)))
}

async function chosenIn(request: OpenRequest, recipe: Remembering): Promise<Typed> {
  const remembered = await rememberedIn(request, recipe)
  const { linkable = [] } = recipe
  const fromLink = inAddress(request, [...orderFields, ...linkable])
  if (Object.keys(fromLink).length === 0) {
    return remembered
  }
  if (linkable.some((field) => fromLink[field] !== undefined)) {
    await keep(request, recipe, fromLink)
    return fromLink
  }
  const chosen = withChoices(remembered, fromLink)
  await keep(request, recipe, chosen)
  return chosen
}

function inAddress(request: OpenRequest, fields: readonly string[]): Typed {
  const values = fields.map((field) => [field, [request.query(field) ?? '']])
  return onlyFields(Object.fromEntries(values) as Typed, fields)
}

function keep(request: OpenRequest, recipe: Remembering, typed: Typed) {
  const { tx, actor, now } = request
  const list = nameOf(recipe, request)
  return saveListState(tx, { accountId: actor.accountId, list, typed, at: now })
}
