import { mkdirSync, writeFileSync } from 'node:fs'
import { policy, policyPage } from '../src/policy/index.js'

mkdirSync('docs/security', { recursive: true })
writeFileSync('docs/security/policy.md', policyPage(policy))
