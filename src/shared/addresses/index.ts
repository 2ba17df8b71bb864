export { href } from './href.js'
