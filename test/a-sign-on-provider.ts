import { createServer, type Server } from 'node:http'
import { afterAll } from 'vitest'
import Provider, { type Configuration } from 'oidc-provider'

/** A person at the provider, and how the provider recognised that person. */
export type PersonThere = {
  subject: string
  email: string
  isVerified?: boolean
  methods?: readonly string[]
}

/** A real OpenID provider on loopback, at which the person of the moment is always signed in. */
export type SignOnProviderServer = {
  issuer: string
  clientId: string
  clientSecret: string
  /** Who is sitting at the provider's screen. */
  seat(person: PersonThere): void
  /** Follows the provider's own pages like a browser would, until it leads back; answers that address. */
  follow(address: string): Promise<string>
  stop(): Promise<void>
}

const interaction = 'interaction'
const clientId = 'naast'
const clientSecret = 'a-secret-of-the-provider-of-more-than-32-signs'

/** Starts a provider that knows one client: Naast, at `redirectUri`. */
export async function aSignOnProvider(redirectUri: string): Promise<SignOnProviderServer> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const issuer = `http://127.0.0.1:${port}`
  const seat: { person: PersonThere } = { person: { subject: 'nobody', email: 'nobody@x.nl' } }
  const provider = new Provider(issuer, configurationOf(redirectUri, seat))
  server.on('request', (asked, answer) => {
    if (asked.url?.split('/')[1] === interaction) {
      void finishInteraction(provider, seat.person, { asked, answer })
    } else {
      void provider.callback()(asked, answer)
    }
  })
  const stop = () => closed(server)
  afterAll(stop)
  return {
    issuer,
    clientId,
    clientSecret,
    seat: (person) => {
      seat.person = person
    },
    follow: (address) => follow(issuer, address),
    stop,
  }
}

function configurationOf(redirectUri: string, seat: { person: PersonThere }): Configuration {
  return {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub', 'amr', 'auth_time'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => ['', interaction, uid].join('/') },
    findAccount: (_, subject) => ({
      accountId: subject,
      claims: () => ({
        sub: subject,
        email: seat.person.email,
        email_verified: seat.person.isVerified ?? true,
      }),
    }),
    cookies: { keys: ['a-key-for-the-cookies-of-tests'] },
  }
}

type Exchange = {
  asked: Parameters<Provider['interactionDetails']>[0]
  answer: Parameters<Provider['interactionDetails']>[1]
}

/** Does what the person would do: sign in at the provider, and agree. */
async function finishInteraction(provider: Provider, person: PersonThere, ex: Exchange) {
  const { prompt, params, grantId, session } = await provider.interactionDetails(
    ex.asked,
    ex.answer,
  )
  if (prompt.name === 'login') {
    const login = { accountId: person.subject, amr: [...(person.methods ?? ['pwd', 'mfa'])] }
    return provider.interactionFinished(ex.asked, ex.answer, { login })
  }
  const grant =
    (grantId === undefined ? undefined : await provider.Grant.find(grantId)) ??
    new provider.Grant({
      accountId: session?.accountId ?? '',
      clientId: String(params['client_id']),
    })
  grant.addOIDCScope('openid email')
  const consent = { grantId: await grant.save() }
  return provider.interactionFinished(
    ex.asked,
    ex.answer,
    { consent },
    { mergeWithLastSubmission: true },
  )
}

const mostSteps = 12

async function follow(issuer: string, address: string): Promise<string> {
  const jar = new Map<string, string>()
  let at = address
  for (let step = 0; step < mostSteps && at.startsWith(issuer); step += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(at, { headers: { cookie }, redirect: 'manual' })
    for (const one of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (one.split(';')[0] ?? '').split(/=(.*)/s)
      jar.set(name, value)
    }
    const next = answer.headers.get('location')
    if (next === null) {
      throw new Error(
        `The provider stopped at ${answer.status}: ${(await answer.text()).slice(0, 300)}`,
      )
    }
    at = new URL(next, at).href
  }
  return at
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => {
    server.close(() => {
      resolve()
    })
  })
}
