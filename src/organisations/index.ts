export {
  getOrganisation,
  saveSettings,
  insertOrganisation,
  type Organisation,
  type RhythmUnit,
} from './organisation.store.js'
export {
  hasRealOrganisation,
  organisationsCalled,
  type CalledOrganisation,
} from './organisation-called.store.js'
export { organisationRoutes } from './organisations.routes.js'
export { organisationPlaces, placesOpenTo } from './organisation-places.js'
export { OrganisationSections } from './pages/organisation-sections.js'
export { organisationsByClock } from './organisations-by-clock.store.js'
