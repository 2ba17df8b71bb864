import { href, routes } from '../../routes.js'
import { formatDate, formatInstant } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  Columns,
  EntryList,
  Form,
  PageHeading,
  PostForm,
  Stack,
  SummaryList,
} from '../../shared/ui/index.js'
import { askAgainBefore, isLongAgo } from '../evidence-terms.js'
import type { Evidence } from '../evidence.js'
import { evidenceMessages } from '../evidence.messages.js'
import { knownFormMessages } from '../known-forms.messages.js'
import { knownMessages } from '../known.messages.js'
import { EvidenceItem } from './evidence-list.js'

type Props = { one: Evidence; against: readonly Evidence[]; request: ViewRequest }

/** One thing known: the words, where it comes from, what speaks against it, and what can be done. */
export function EvidencePage({ one, against, request }: Props) {
  const { locale } = request
  const { item } = knownMessages(locale)
  const place = { client: one.clientId, evidence: one.id }
  return (
    <>
      <PageHeading
        title={<bdi class="n-evidence-title">{one.words}</bdi>}
        back={{ href: href(routes.evidence, { client: one.clientId }), label: item.back }}
      />
      {one.withdrawn !== null && (
        <Alert tone="warning" title={item.withdrawnTitle}>
          {item.withdrawnBy(one.withdrawn.byName, formatInstant(one.withdrawn.at, locale))}{' '}
          <bdi>{one.withdrawn.reason}</bdi>
        </Alert>
      )}
      {one.withdrawn === null && one.theme === 'other' && (
        <Alert tone="info">
          {item.sortNow} <a href={href(routes.sortEvidence, place)}>{item.sort}</a>
        </Alert>
      )}
      <Columns aside={<About one={one} request={request} />}>
        <Later one={one} request={request} />
        {against.length > 0 && <Against one={one} against={against} request={request} />}
        {one.withdrawn === null && <AskAgain one={one} request={request} />}
        {one.confirmations.length > 0 && <Confirmations one={one} request={request} />}
        {one.withdrawn === null && <Changes one={one} request={request} />}
      </Columns>
    </>
  )
}

type Part = Omit<Props, 'against'>

function Later({ one, request: { locale } }: Part) {
  const { added } = evidenceMessages(locale).shown
  return one.corrections.length === 0 ? null : (
    <Card title={knownFormMessages(locale).correct.text}>
      {one.corrections.map(({ corrected, byName, at }) => (
        <div class="n-added">
          <p class="n-soft">{added(byName, formatInstant(at, locale))}</p>
          <p class="n-prose">{corrected}</p>
        </div>
      ))}
    </Card>
  )
}

function Against({ one, against, request: { locale } }: Props) {
  const { item } = knownMessages(locale)
  const hrefOf = ({ id }: Evidence) =>
    href(routes.evidenceItem, { client: one.clientId, evidence: id })
  const lift = href(routes.reconcileEvidence, { client: one.clientId, evidence: one.id })
  return (
    <Card title={item.against}>
      <p class="n-hint">{item.againstHint}</p>
      <Stack>
        {against.map((other) => (
          <div class="n-evidence-pair">
            <EvidenceItem one={one} locale={locale} />
            <div>
              <EvidenceItem one={other} locale={locale} hrefOf={hrefOf} />
              <PostForm action={lift}>
                <Button variant="quiet" name="other" value={other.id}>
                  {item.reconcile}
                </Button>
              </PostForm>
            </div>
          </div>
        ))}
      </Stack>
    </Card>
  )
}

function AskAgain({ one, request }: Part) {
  const { locale, today } = request
  const { item } = knownMessages(locale)
  const place = { client: one.clientId, evidence: one.id }
  return (
    <Card title={item.ask}>
      {isLongAgo(one, askAgainBefore(today)) && <p>{item.askAgain}</p>}
      <Form
        id="confirm-evidence"
        action={href(routes.confirmEvidence, place)}
        commandId={request.newId()}
        locale={locale}
      >
        <ButtonRow>
          <Button icon="check">{item.confirm}</Button>
          <ButtonLink href={href(routes.confirmEvidence, place)} variant="quiet">
            {item.confirmWith}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Card>
  )
}

function Changes({ one, request: { locale } }: Part) {
  const { item } = knownMessages(locale)
  const place = { client: one.clientId, evidence: one.id }
  return (
    <Card title={item.change}>
      <ButtonRow>
        <ButtonLink href={href(routes.correctEvidence, place)} variant="secondary" icon="pen">
          {item.correct}
        </ButtonLink>
        <ButtonLink href={href(routes.contradictEvidence, place)} variant="quiet">
          {item.contradict}
        </ButtonLink>
        <ButtonLink href={href(routes.sortEvidence, place)} variant="quiet">
          {item.sort}
        </ButtonLink>
        <ButtonLink href={href(routes.withdrawEvidence, place)} variant="quiet">
          {item.withdraw}
        </ButtonLink>
      </ButtonRow>
    </Card>
  )
}

function About({ one, request: { locale } }: Part) {
  const { item } = knownMessages(locale)
  const words = evidenceMessages(locale)
  const { visit, confirmations } = one
  return (
    <Card>
      <SummaryList
        rows={[
          { term: item.kind, detail: words.kinds[one.kind] },
          { term: item.theme, detail: words.themes[one.theme] },
          { term: item.source, detail: <bdi>{sourceOf(one, words.sources[one.source])}</bdi> },
          { term: item.how, detail: words.ways[one.howLearned] },
          { term: item.certainty, detail: words.certainties[one.certainty] },
          { term: item.learned, detail: formatDate(one.learnedOn, locale, 'long') },
          {
            term: item.confirmed,
            detail:
              confirmations.length === 0
                ? item.notYet
                : formatDate(one.lastConfirmedOn, locale, 'long'),
          },
          {
            term: item.recorded,
            detail: item.by(one.byName, formatInstant(one.recordedAt, locale)),
          },
          ...(visit === null
            ? []
            : [
                {
                  term: item.visit,
                  detail: (
                    <a href={href(routes.contact, { contact: visit.contactId })}>
                      {words.shown.visit(formatDate(visit.occurredOn, locale))}
                    </a>
                  ),
                },
              ]),
        ]}
      />
    </Card>
  )
}

function sourceOf({ sourceName }: Evidence, source: string): string {
  return sourceName === null ? source : `${source}: ${sourceName}`
}

function Confirmations({ one, request: { locale } }: Part) {
  const { item } = knownMessages(locale)
  return (
    <Card title={item.history}>
      <EntryList
        items={one.confirmations.map(({ id, confirmedOn, note, byName }) => ({
          key: id,
          title: formatDate(confirmedOn, locale, 'long'),
          meta: (
            <>
              <bdi>{byName}</bdi>
              {note !== null && <p class="n-prose">{note}</p>}
            </>
          ),
        }))}
      />
    </Card>
  )
}
