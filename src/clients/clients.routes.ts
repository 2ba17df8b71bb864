import type { Route } from '../shared/http/index.js'
import type { StandsBeside } from './client-access.js'
import { editClientForm } from './edit-client.routes.js'
import { editMeasureForm, newMeasureForm } from './measure.routes.js'
import { moveClientForm } from './move-client.routes.js'
import { editNearPersonForm, newNearPersonForm } from './near-person.routes.js'
import { registerClientForm } from './register-client.routes.js'

/** The forms about clients; `standsBeside` answers which mentor may open whose dossier. */
export function clientRoutes(standsBeside: StandsBeside): readonly Route[] {
  return [
    ...registerClientForm,
    ...editClientForm(standsBeside),
    ...moveClientForm(standsBeside),
    ...newNearPersonForm(standsBeside),
    ...editNearPersonForm(standsBeside),
    ...newMeasureForm(standsBeside),
    ...editMeasureForm(standsBeside),
  ]
}
