import { href, routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import { form, Stale, type Route } from '../shared/http/index.js'
import { ok, refused } from '../shared/result/index.js'
import { WeightsPage } from './pages/weights.page.js'
import { usualWeighing } from './weights.js'
import { parseWeights, typedWeights, weighsTheSame, weightField } from './weights.form.js'
import { weightMessages } from './weights.messages.js'
import { insertWeights, versionsOfWeights } from './weights.store.js'

const mostVersions = 50

/** How the foundation weighs: a new version with a reason, and every earlier one. */
export const weightRoutes: readonly Route[] = form({
  path: routes.matchWeights,
  access: coordinators,
  audit: { action: 'create', object: 'match-weights', of: () => null, sensitivity: 'none' },
  load: async ({ tx }) => {
    const versions = await versionsOfWeights(tx, mostVersions)
    return { now: versions[0] ?? usualWeighing, versions }
  },
  first: ({ now }, request) =>
    typedWeights(request.query('gewoon') === undefined ? now : usualWeighing),
  parse: (typed, _, { locale }) => parseWeights(typed, weightMessages(locale).errors),
  decide: ({ now }, chosen, { locale }) =>
    chosen.version === now.version && weighsTheSame(now, chosen)
      ? refused({ [weightField('outlook')]: weightMessages(locale).errors.same })
      : ok(chosen),
  save: async ({ tx, actor, now: at, newId }, chosen, { now }) => {
    if (chosen.version !== now.version) {
      throw new Stale('weights')
    }
    const { accountId } = actor
    const version = now.version + 1
    await insertWeights(tx, { ...chosen, version, id: newId(), accountId, at })
    return href(routes.matchWeights, {}, { klaar: 'saved' })
  },
  view: (loaded, formState, request) => ({
    title: weightMessages(request.locale).title,
    current: 'matching',
    content: <WeightsPage {...loaded} form={formState} request={request} />,
  }),
})
