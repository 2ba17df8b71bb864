export { draftsOf, dropDraft, findDraft, saveDraft, type Draft } from './draft.store.js'
