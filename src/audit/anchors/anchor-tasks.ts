import { href, routes } from '../../routes.js'
import { plainDateOf } from '../../shared/calendar/index.js'
import type { NewId } from '../../shared/ids/index.js'
import { isUuid } from '../../shared/ids/index.js'
import { enqueueJob, type Tasks } from '../../shared/jobs/index.js'
import { sendOnce, writeLetter, type Mailer } from '../../shared/mail/index.js'
import { anchorText, type Anchor } from './anchor.js'
import { keptAnchors } from './anchor-files.js'
import { keepAnchorsWhenDue, type Anchoring } from './keep-anchors.js'

/** The task that anchors every log where it is time; the clock starts it every few minutes. */
export const anchorTask = 'anchor-logs'
const mailAnchorTask = 'mail-anchor'

type AnchorTaskDeps = Anchoring & {
  newId: NewId
  baseUrl: string
  /** Who gets the first anchor of each day by mail, and through what; null when nobody does. */
  auditor: { address: string; mailer: Mailer } | null
}

/** What the worker can do for anchors. The job of a mail holds an id and a number, no more. */
export function anchorTasks(deps: AnchorTaskDeps): Tasks {
  return {
    [anchorTask]: () => anchorAndTell(deps),
    [mailAnchorTask]: ({ organisation, seq, id }) => {
      if (!isUuid(organisation) || !isUuid(id)) {
        throw new Error('The job lacks the identifier of its organisation')
      }
      return mailAnchor(deps, { organisation, id, seq: Number(seq) })
    },
  }
}

async function anchorAndTell(deps: AnchorTaskDeps): Promise<void> {
  for (const anchor of await keepAnchorsWhenDue(deps)) {
    if (deps.auditor !== null && (await isFirstOfDay(deps, anchor))) {
      const { organisation } = anchor
      const payload = { organisation, seq: String(anchor.seq), id: deps.newId() }
      await deps.database.as({ organisation }, (tx) =>
        enqueueJob(tx, { task: mailAnchorTask, payload }),
      )
    }
  }
}

async function isFirstOfDay({ places }: AnchorTaskDeps, { organisation, at }: Anchor) {
  const anchors = await keptAnchors(places.dataFolder, organisation)
  const day = plainDateOf(at)
  return anchors.filter((one) => plainDateOf(one.at) === day).length === 1
}

async function mailAnchor(
  { auditor, baseUrl, ...deps }: AnchorTaskDeps,
  { organisation, id, seq }: { organisation: string; id: string; seq: number },
): Promise<void> {
  const anchors = await keptAnchors(deps.places.dataFolder, organisation)
  const anchor = anchors.findLast((one) => one.seq === seq)
  if (auditor === null || anchor === undefined) {
    return
  }
  const { mailer, address: to } = auditor
  const compose = async () => {
    const letter = await writeLetter({
      locale: 'nl',
      paragraphs: [
        'Dit is het anker van vandaag van het inzagelogboek. Bewaar deze mail.',
        'Wie later het logboek controleert, vergelijkt het met deze regel.',
        anchorText(anchor),
      ],
      links: [{ href: baseUrl + href(routes.home), label: 'Naast' }],
      foot: [
        'U krijgt deze mail omdat uw adres is ingesteld als AUDIT_MAIL.',
        { href: baseUrl + href(routes.home), label: 'Naast' },
      ],
    })
    return { to, subject: 'Anker van het inzagelogboek', ...letter }
  }
  await sendOnce({ ...deps, mailer }, { organisation, id, compose })
}
