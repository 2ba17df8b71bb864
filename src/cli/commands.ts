import { anchorAuditCommand } from './anchor-audit.js'
import { authorityCommand } from './authority.js'
import { backupKeyCommand } from './backup-key.js'
import { backupCommand } from './backup.js'
import { breachReportCommand } from './breach-report.js'
import { confirmRecoveryCommand } from './confirm-recovery.js'
import type { Command } from './command.js'
import { demoLinkCommand } from './demo-link.js'
import { demoCommand } from './demo.js'
import { exportAuditCommand } from './export-audit.js'
import { generateCommand } from './generate.js'
import { giveRoleCommand } from './give-role.js'
import { importCommand } from './import.js'
import { matchCommand } from './match.js'
import { restoreCommand } from './restore.js'
import { rotateKeysCommand } from './rotate-keys.js'
import { solveCommand } from './solve.js'
import { startCommand } from './start.js'
import { verifyAuditCommand } from './verify-audit.js'

/** Every command, in the order in which help shows them. */
export const commands: readonly Command[] = [
  startCommand,
  importCommand,
  backupKeyCommand,
  backupCommand,
  restoreCommand,
  rotateKeysCommand,
  confirmRecoveryCommand,
  giveRoleCommand,
  verifyAuditCommand,
  exportAuditCommand,
  anchorAuditCommand,
  breachReportCommand,
  authorityCommand,
  solveCommand,
  matchCommand,
  generateCommand,
  demoCommand,
  demoLinkCommand,
]
