import { couplesForActor } from '../mentorships/index.js'
import { href, routes } from '../routes.js'
import { anyone } from '../shared/access/index.js'
import { page, type Route } from '../shared/http/index.js'
import { ButtonLink, PageHeading } from '../shared/ui/index.js'

const today = page({
  path: routes.home,
  access: anyone,
  audit: { action: 'read', object: 'today' },
  load: async ({ tx, actor, today: on }) => ({
    couples: await couplesForActor(tx, { actor, clientId: undefined, on }),
  }),
  view: ({ couples }, { actor }) => ({
    title: 'Vandaag',
    current: 'home',
    content: (
      <>
        <PageHeading title={`Welkom, ${actor.name}`} />
        <ul>
          {couples.map(({ clientName, lastContactOn }) => (
            <li>
              {clientName} {lastContactOn}
            </li>
          ))}
        </ul>
        <ButtonLink href={href(routes.logContact)} variant="primary">
          Contact vastleggen
        </ButtonLink>
      </>
    ),
  }),
})

export const homeRoutes: readonly Route[] = [today]
