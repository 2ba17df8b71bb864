import { href, routes } from '../../routes.js'
import { caseworkers } from '../../shared/access/index.js'
import { finish, readText, startReading, typedFrom, versionIn } from '../../shared/forms/index.js'
import { form, type OpenRequest } from '../../shared/http/index.js'
import { ok } from '../../shared/result/index.js'
import type { DecisionContent } from '../decision.js'
import { toDecisionWhenClosed } from '../decision-access.js'
import { isAnothers } from '../guard/index.js'
import { pathMessages } from '../path.messages.js'
import { openStep, type OpenedStep } from '../step-form.js'
import { decidingMessages } from '../deciding/deciding.messages.js'
import { knownDecider, type KnownDecider } from '../deciding/known-decider.js'
import { closeOnTheFacts } from './close.js'
import { closingMessages } from './closing.messages.js'
import { StopPage } from './pages/stop.page.js'

type Noted = Pick<DecisionContent, 'outcomeWords' | 'mentorView'> & { version: number }

type ToRefer = OpenedStep & { decider: KnownDecider | undefined }

const maximum = 10_000

/** Notes that something was asked which is another's to decide, and closes it as referred with the answer. */
export const stopForm = form<ToRefer, Noted, Noted>({
  path: routes.stopDecision,
  access: caseworkers,
  audit: { action: 'update', object: 'decision', of: ({ decision }) => decision.id },
  load: async (request, sent) => {
    if (sent === undefined) {
      await toDecisionWhenClosed(request)
    }
    return openToRefer(request)
  },
  draft: (request) => `decision-stop-${request.id('decision')}`,
  first: ({ decision }) =>
    typedFrom({ words: decision.outcomeWords ?? '', view: decision.mentorView ?? '' }),
  parse: (typed, { answer }, { locale }) => {
    const { tooLong } = pathMessages(locale).errors
    const missing = closingMessages(locale).stop.viewMissing
    const isHeard = answer.authority.mentorMay === 'be-heard'
    const reading = startReading(typed)
    const outcomeWords = readText(reading, 'words', { tooLong, maximum })
    const mentorView = readText(reading, 'view', {
      tooLong,
      maximum,
      ...(isHeard ? { missing } : {}),
    })
    return finish(reading, () => ({ outcomeWords, mentorView, version: versionIn(typed) }))
  },
  decide: (_, noted) => ok(noted),
  save: saveReferral,
  view: (opened, formState, request) => ({
    title: decidingMessages(request.locale).stop.title,
    current: 'clients',
    content: <StopPage {...opened} form={formState} request={request} />,
  }),
})

/** Only what is not for the client or his mentor to decide can be noted like this. */
async function openToRefer(request: OpenRequest): Promise<ToRefer | undefined> {
  const opened = await openStep(request)
  if (opened === undefined || !isAnothers(opened.answer.authority)) {
    return undefined
  }
  const { decision, answer } = opened
  const asked = { clientId: decision.clientId, decides: answer.authority.decides }
  return { ...opened, decider: await knownDecider(request.tx, asked) }
}

async function saveReferral(
  request: OpenRequest,
  { version, ...noted }: Noted,
  { decision }: OpenedStep,
): Promise<string> {
  const content = { ...noted, outcome: 'referred', decidedOn: null } as const
  await closeOnTheFacts(request, { decision, version, content, fact: 'decisionReferred' })
  const place = { client: decision.clientId, decision: decision.id }
  return href(routes.decision, place, { klaar: 'decision-referred' })
}
