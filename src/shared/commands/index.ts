export {
  findCommand,
  isDoneMeanwhile,
  saveCommand,
  type CommandAnswer,
  type DoneCommand,
} from './command.store.js'
