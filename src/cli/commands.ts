import type { Command } from './command.js'
import { demoLinkCommand } from './demo-link.js'
import { demoCommand } from './demo.js'
import { importCommand } from './import.js'

/** Every command, in the order in which help shows them. */
export const commands: readonly Command[] = [importCommand, demoCommand, demoLinkCommand]
