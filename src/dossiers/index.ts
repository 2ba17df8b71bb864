export { standsBeside } from './stands-beside.js'
