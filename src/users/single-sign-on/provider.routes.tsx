import { href, routes } from '../../routes.js'
import { coordinators } from '../../shared/access/index.js'
import { form, type OpenRequest, type Route } from '../../shared/http/index.js'
import { ok } from '../../shared/result/index.js'
import type { OutsideAccess } from './ask-provider.js'
import { ProviderPage } from './pages/provider.page.js'
import { parseProvider, typedProvider, type TypedProvider } from './provider.form.js'
import { sealClientSecret, type SignOnProvider } from './provider.js'
import { findProvider, saveProvider } from './provider.store.js'
import { signOnMessages } from './sign-on.messages.js'

/** What the settings need of the house. */
export type ProviderRouteDeps = { secret: string; baseUrl: string; outside: OutsideAccess }

/** The settings of single sign-on: for coordinators who just proved who they are. */
export function providerRoutes(deps: ProviderRouteDeps): readonly Route[] {
  return form({
    path: routes.signOnSettings,
    access: coordinators,
    fresh: true,
    audit: { action: 'update', object: 'sign-on-provider', sensitivity: 'none' },
    load: async ({ tx }: OpenRequest) => ({ provider: await findProvider(tx) }),
    first: ({ provider }) => typedProvider(provider),
    parse: (typed, { provider }, { locale }) =>
      parseProvider(typed, {
        hasSecret: provider !== undefined,
        allowsPlainHttp: deps.outside.allowsPlainHttp,
        words: signOnMessages(locale).settings.errors,
      }),
    decide: (_, typed) => ok(typed),
    save: async (request, typed, { provider }) => {
      await saveProvider(request.tx, keptAs(typed, provider, { deps, request }))
      return href(routes.signOnSettings, {}, { klaar: 'saved' })
    },
    view: ({ provider }, formState, request) => ({
      title: signOnMessages(request.locale).settings.title,
      current: 'organisation',
      content: (
        <ProviderPage
          provider={provider}
          baseUrl={deps.baseUrl}
          form={formState}
          request={request}
        />
      ),
    }),
  })
}

type Keeping = { deps: ProviderRouteDeps; request: OpenRequest }

function keptAs(
  { newSecret, ...typed }: TypedProvider,
  provider: SignOnProvider | undefined,
  { deps, request }: Keeping,
) {
  const clientSecret =
    newSecret === null
      ? (provider?.clientSecret ?? '')
      : sealClientSecret(deps.secret, newSecret, request.actor.organisationId)
  return { ...typed, clientSecret }
}
