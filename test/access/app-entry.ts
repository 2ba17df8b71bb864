export { mayChangeDocuments } from '../../src/documents/document.policy.js'
export { openDatabase } from '../../src/shared/database/index.js'
export { createFormTokens } from '../../src/shared/http/index.js'
export { testApp, testSecret } from '../test-app.js'
