export { action, form } from './form.js'
export { fileForm, type FileFormRecipe, type TakenFile } from './file-form.js'
export { fileDownload, type SentPieces } from './file-download.js'
export { frozenReasonField, isFrozen } from './frozen.js'
export { handOver } from './hand-over.js'
export { mount } from './mount.js'
export { download, page } from './page.js'
export { post } from './post.js'
export { upload, type SentFile } from './upload.js'
export type { IncomingFile } from './multipart.js'
export { typedOf } from './body.js'
export { createFormTokens, formTokenField, sentFormToken, type FormTokens } from './form-token.js'
export {
  Stale,
  type AuditAction,
  type Download,
  type FormState,
  type PageContent,
} from './recipes.js'
export {
  Moved,
  NotThere,
  requestIdOf,
  viewRequestOf,
  type OpenRequest,
  type ViewRequest,
} from './request.js'
export type { AuditEntry, Drawn, ProofAsked, Route, Runtime } from './runtime.js'
export { draftRoute } from './draft-route.js'
export { numbered } from './request-id.js'
export { sameOrigin } from './same-origin.js'
export { nonceOf, securityHeaders } from './headers.js'
export { declaredMethods } from './methods.js'
export { perMinute, type PerMinute } from './per-minute.js'
export { policyReports } from './policy-report.js'
