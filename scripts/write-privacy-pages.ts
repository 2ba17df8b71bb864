import { mkdir, writeFile } from 'node:fs/promises'
import { catalogue, dpiaAnnex, registerPage } from '../src/privacy/index.js'

// Writes the register of processing and the annex to the DPIA from the data catalogue.
await mkdir('docs/privacy', { recursive: true })
await writeFile('docs/privacy/register.md', registerPage(catalogue))
await writeFile('docs/privacy/dpia-annex.md', dpiaAnnex(catalogue))
