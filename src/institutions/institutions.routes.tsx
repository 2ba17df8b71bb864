import { factsOf, recordFacts } from '../audit/index.js'
import { href, routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import { form, type OpenRequest, type Route } from '../shared/http/index.js'
import { ok } from '../shared/result/index.js'
import { editInstitution } from './edit-institution.js'
import { parseInstitution, typedInstitution } from './institution.form.js'
import {
  findInstitution,
  insertInstitution,
  institutionChoices,
  updateInstitution,
} from './institution.store.js'
import { institutionMessages } from './institutions.messages.js'
import { InstitutionDetailsPage } from './pages/institution-details.page.js'

const newInstitutionForm = form({
  path: routes.newInstitution,
  access: coordinators,
  audit: { action: 'create', object: 'institution' },
  load: async ({ tx }) => ({ taken: namesOf(await institutionChoices(tx)) }),
  first: () => typedInstitution({}),
  parse: (typed, { taken }, { locale }) =>
    parseInstitution(typed, { words: institutionMessages(locale).errors, taken }),
  decide: (_, { details }, { newId }) => ok({ id: newId(), details }),
  save: async ({ tx, actor, now: at }, { id, details }) => {
    await insertInstitution(tx, { id, details, at })
    const registered = { type: 'institutionRegistered', institutionId: id, content: {} }
    await recordFacts(tx, [registered], { by: actor.accountId, at })
    return href(routes.institution, { institution: id }, { klaar: 'institution-added' })
  },
  view: (_, formState, request) => ({
    title: institutionMessages(request.locale).register.title,
    current: 'mentors',
    content: (
      <InstitutionDetailsPage
        institution={undefined}
        edits={[]}
        form={formState}
        request={request}
      />
    ),
  }),
})

const editInstitutionForm = form({
  path: routes.editInstitution,
  access: coordinators,
  audit: { action: 'update', object: 'institution', of: ({ institution }) => institution.id },
  load: loadForEdit,
  first: ({ institution }) => typedInstitution(institution),
  parse: (typed, { taken }, { locale }) =>
    parseInstitution(typed, { words: institutionMessages(locale).errors, taken }),
  decide: ({ institution }, command) => ok(editInstitution(institution, command)),
  save: async ({ tx, actor, now: at }, { facts, ...edited }) => {
    if (facts.length > 0) {
      await updateInstitution(tx, edited)
      await recordFacts(tx, facts, { by: actor.accountId, at })
    }
    return href(routes.institution, { institution: edited.id }, { klaar: 'saved' })
  },
  view: (loaded, formState, request) => ({
    title: institutionMessages(request.locale).edit.title,
    current: 'mentors',
    content: <InstitutionDetailsPage {...loaded} form={formState} request={request} />,
  }),
})

/** Who leaves a form open longer than this many edits sees every difference. */
const editsCompared = 10

async function loadForEdit({ tx, ...request }: OpenRequest) {
  const id = request.id('institution')
  const institution = await findInstitution(tx, id)
  const all = await institutionChoices(tx)
  const only = ['institutionChanged']
  const edits = await factsOf(tx, { institutionId: id }, { limit: editsCompared, only })
  const taken = namesOf(all.filter((other) => other.id !== id))
  return institution && { institution, taken, edits }
}

function namesOf(institutions: readonly { name: string }[]): string[] {
  return institutions.map(({ name }) => name)
}

/** The forms about one place. */
export const institutionRoutes: readonly Route[] = [...newInstitutionForm, ...editInstitutionForm]
