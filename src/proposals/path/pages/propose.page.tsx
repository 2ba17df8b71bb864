import { href, routes } from '../../../routes.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  Alert,
  Button,
  Card,
  Form,
  PageHeading,
  TextArea,
  fieldReader,
} from '../../../shared/ui/index.js'
import { boardMessages } from '../../board/board.messages.js'
import { Comparison } from '../../board/pages/waiting-row.js'
import { toldPrice } from '../../board/told-moves.js'
import type { Choosing } from '../choosing.js'
import { stepMessages } from '../step.messages.js'
import { explanationOf, type Shown } from '../what-was-shown.js'
import { toldExplanation } from '../told-explanation.js'
import { ComparedCriteria } from './compared-criteria.js'
import { StepNotices } from './step-frame.js'

type Props = { choosing: Choosing; form: FormState; request: ViewRequest }

/** The pair as it compares, what the best answer says, what this choice costs the others, and the reason. */
export function ProposePage({ choosing, form, request }: Props) {
  const { locale } = request
  const { propose: words, refusals } = stepMessages(locale)
  const { entry, mentor, shown } = choosing
  const place = { entry: entry.id, mentor: mentor.id }
  const field = fieldReader(form, locale)
  return (
    <>
      <PageHeading
        title={words.title(entry.clientName, mentor.name)}
        lead={words.lead}
        back={{ href: href(routes.matchingPair, place), label: words.back }}
      />
      <StepNotices form={form} request={request} />
      {choosing.hasOpenProposal && <Alert tone="warning">{refusals['already-proposed']}</Alert>}
      {shown?.pair.isPossible !== true && !choosing.hasOpenProposal && (
        <Alert tone="warning" title={words.impossible}>
          {refusals['not-possible']}
        </Alert>
      )}
      {shown !== undefined && <ComparedCard shown={shown} mentorId={mentor.id} request={request} />}
      <Form
        id="propose"
        action={href(routes.newProposal, place)}
        commandId={form.commandId}
        draftKey={`propose-${entry.id}-${mentor.id}`}
        draftUrl={href(routes.drafts, { key: `propose-${entry.id}-${mentor.id}` })}
        locale={locale}
      >
        <TextArea
          {...field('reason')}
          label={words.reason}
          hint={words.reasonHint}
          value={field.text('reason')}
          rows={4}
        />
        <Button variant="primary">{words.save}</Button>
      </Form>
    </>
  )
}

type CardProps = { shown: Shown; mentorId: string; request: ViewRequest }

function ComparedCard({ shown, mentorId, request }: CardProps) {
  const { locale } = request
  const words = stepMessages(locale).propose
  const isFollowed = shown.suggestedMentorId === mentorId
  const told = toldExplanation(explanationOf(shown))
  return (
    <Card title={words.compared}>
      <p>
        {isFollowed
          ? words.follows
          : shown.suggestedName === null
            ? words.leftOut
            : words.differs(shown.suggestedName)}
      </p>
      {!isFollowed && shown.choice !== undefined && (
        <p>
          {words.price} {toldPrice(shown.choice, shown.people, boardMessages(locale))}
        </p>
      )}
      <ComparedCriteria told={told} locale={locale} />
      <p>
        <Comparison pair={shown.pair} request={request} />
      </p>
    </Card>
  )
}
