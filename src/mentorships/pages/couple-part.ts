import type { ViewRequest } from '../../shared/http/index.js'
import type { CoupleOnPage } from '../mentorship-page.store.js'

/** What every part of the page of a couple is drawn from. */
export type CouplePartProps = { couple: CoupleOnPage; request: ViewRequest }
