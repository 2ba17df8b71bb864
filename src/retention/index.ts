export { carryOut, destroyAgain, type DestroyDeps } from './carry-out.store.js'
export { adoptLedger, ledgerFile, ledgerName } from './ledger-file.js'
