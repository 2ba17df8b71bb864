export { startEngine } from './engine.js'
export { readRunningEngine } from './engine.running.js'
export { engineRefusalSentence } from './engine.messages.js'
export type { Engine, EngineRefusal } from './engine.types.js'
