export {
  getOrganisation,
  insertOrganisation,
  rhythmUnits,
  saveSettings,
  type Organisation,
  type RhythmUnit,
} from './organisation.store.js'
