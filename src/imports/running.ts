import { instantPlus, type Instant } from '../shared/calendar/index.js'

/** How an import can stand. A stopped one changed nothing, and can be started again. */
export type RunStatus = 'open' | 'running' | 'done' | 'stopped'

type Standing = { status: RunStatus; beatAt: Instant | null }

const minutesOfSilence = 1
const minutesUntilAsked = 3

/** Before which moment the last sign of life of a running import means that its process is gone. */
export function silentSince(now: Instant): Instant {
  return instantPlus(now, { minutes: -minutesOfSilence })
}

/** Whether a running import has been silent for so long that a person may start it again. */
export function isStalled({ status, beatAt }: Standing, now: Instant): boolean {
  const limit = instantPlus(now, { minutes: -minutesUntilAsked })
  return status === 'running' && (beatAt === null || beatAt < limit)
}

/** Whether the button may start it: not while it runs, and never after it is done. */
export function mayStart(run: Standing, now: Instant): boolean {
  return run.status === 'open' || run.status === 'stopped' || isStalled(run, now)
}
