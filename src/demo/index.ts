export { makeDemoLink } from './demo-links.js'
export { demoNames, isDemoName, type DemoName } from './demo-people.js'
export { makeDemo } from './make-demo.js'
