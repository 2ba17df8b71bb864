export { backupRecipient, makeBackupKey, type BackupKey } from './backup-key.js'
export { newestBackupAt } from './backup-files.js'
export { backupTask, makeBackup, type Backup, type BackingUp } from './make-backup.js'
export { restoreBackup, type RestoredBackup } from './restore-backup.js'
