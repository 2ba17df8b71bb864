export {
  draftsOf,
  dropDraft,
  dropDraftsOfAll,
  findDraft,
  saveDraft,
  type Draft,
} from './draft.store.js'
