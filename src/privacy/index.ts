export { AccessAskedNote } from './notes/access-asked-note.js'
export { isAskedToDecide } from './notes/note-decision.store.js'
export { AboutData } from './pages/about-data.js'
export { gatherPerson, type Gathered } from './gather-person.store.js'
export { catalogue } from './catalogue/whole-catalogue.js'
export {
  wordsOf,
  retentionKinds,
  type PersonLink,
  type RetentionKind,
  type SubjectKind,
} from './catalogue/data-catalogue.js'
export { exportTasks, expireExportsTask } from './export-job.js'
export { frozenPage } from './frozen-page.js'
export { actWithin, rowsOfPerson, type Person, type PersonRows } from './person-rows.store.js'
export { mayHandleRequests } from './privacy.policy.js'
export { countOpenRequests, findRequest, insertRequest, markStep } from './privacy-request.store.js'
export { receiveRequest, type PrivacyRequest } from './privacy-request.js'
export { privacyRoutes } from './privacy.routes.js'
export { dpiaAnnex, registerPage } from './register.js'
export { readableEntries } from './readable-entries.js'
export { RequestsNote } from './pages/requests-note.js'
export { RestrictionBanner } from './pages/restriction-banner.js'
export { restrictionOf, type Restriction } from './restriction.store.js'
export { clientsOf, findSubject, type Subject } from './subject.store.js'
