export { generateOffice, type Generated } from './generate-office.js'
