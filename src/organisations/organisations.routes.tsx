import { lastFactOfKind, recordFacts } from '../audit/index.js'
import { contactNorms, mentorshipTerms, privacyTerms, referralTerms } from '../law/index.js'
import { href, routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { form, type OpenRequest, type Route } from '../shared/http/index.js'
import { ok } from '../shared/result/index.js'
import { organisationMessages } from './organisation.messages.js'
import { getOrganisation, saveSettings } from './organisation.store.js'
import { SettingsPage } from './pages/settings.page.js'
import { parseSettings, typedSettings } from './settings.form.js'
import { changeSettings, settingsChanged, settingsOf } from './settings.js'

/** Works out anew when contact is due everywhere; mentorships, a floor above, know how. */
export type RenewRhythms = (tx: Tx, today: PlainDate) => Promise<void>

/** The routes of the organisation itself. */
export function organisationRoutes(renewRhythms: RenewRhythms): readonly Route[] {
  return form({
    path: routes.organisation,
    access: coordinators,
    audit: { action: 'update', object: 'organisation', of: ({ organisation }) => organisation.id },
    load: loadOrganisation,
    first: ({ organisation }) => typedSettings(settingsOf(organisation)),
    parse: (typed, _, { locale }) => parseSettings(typed, organisationMessages(locale).errors),
    decide: ({ organisation }, command) => ok(changeSettings(settingsOf(organisation), command)),
    save: async ({ tx, actor, now, today }, { settings, version, facts, isNormChanged }) => {
      await saveSettings(tx, settings, version)
      await recordFacts(tx, facts, { by: actor.accountId, at: now })
      if (isNormChanged) {
        await renewRhythms(tx, today)
      }
      return href(routes.organisation, {}, { klaar: 'saved' })
    },
    view: (loaded, formState, request) => ({
      title: organisationMessages(request.locale).title,
      current: 'organisation',
      content: (
        <SettingsPage
          {...loaded}
          rules={[...contactNorms, ...mentorshipTerms, ...referralTerms, ...privacyTerms]}
          form={formState}
          request={request}
        />
      ),
    }),
  })
}

async function loadOrganisation({ tx }: OpenRequest) {
  return {
    organisation: await getOrganisation(tx),
    lastChange: await lastFactOfKind(tx, settingsChanged),
  }
}
