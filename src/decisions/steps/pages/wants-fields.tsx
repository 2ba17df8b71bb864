import { bySupport, EvidenceList, themesOf, type Evidence } from '../../../evidence/index.js'
import { LivingWillNotes, type LivingWills } from '../../../living-wills/index.js'
import { href, routes } from '../../../routes.js'
import type { PlainDate } from '../../../shared/calendar/index.js'
import { choicesOf } from '../../../shared/forms/index.js'
import { Details, Heading, RadioGroup, TextArea, optionsOf } from '../../../shared/ui/index.js'
import { involvements } from '../../decision.js'
import { isPictured, wantsFields } from '../wants.form.js'
import { wantsMessages } from '../wants.messages.js'
import type { StepFields } from './step-fields.js'

/** What is known of the client that bears on the matter. */
export type KnownOfClient = {
  evidence: readonly Evidence[]
  livingWills: LivingWills
}

type Props = StepFields & { known: KnownOfClient; today: PlainDate }

/** What the client wants: what was written first, then what is known, then the words of the mentor. */
export function WantsFields({ decision, name, field, known, today }: Props) {
  const words = wantsMessages(field.locale)
  const { clientId: client, matter } = decision
  return (
    <>
      <LivingWillNotes
        clientId={client}
        livingWills={known.livingWills}
        matter={matter}
        on={decision.decidedOn ?? today}
        locale={field.locale}
      />
      <div class="n-report" role="group" aria-label={words.known}>
        <Heading level={2}>{words.known}</Heading>
        <p class="n-hint">{words.knownHint(name)}</p>
        <EvidenceList
          groups={bySupport(known.evidence, themesOf(matter))}
          locale={field.locale}
          choosing={{ chosen: choicesOf(field.typed, wantsFields.evidence) }}
        />
        <p>
          <a href={href(routes.evidence, { client })}>{words.moreKnown(name)}</a>
        </p>
      </div>
      <Wish name={name} field={field} />
    </>
  )
}

function Wish({ name, field }: Omit<StepFields, 'decision'>) {
  const words = wantsMessages(field.locale)
  return (
    <>
      <TextArea
        {...field(wantsFields.wish)}
        label={words.wish(name)}
        hint={words.wishHint}
        value={field.text(wantsFields.wish)}
        rows={5}
      />
      <Details
        summary={words.unknown(name)}
        open={isPictured(field.typed) || field(wantsFields.pictured).error !== undefined}
      >
        <TextArea
          {...field(wantsFields.pictured)}
          label={words.pictured}
          hint={words.picturedHint}
          value={field.text(wantsFields.pictured)}
        />
      </Details>
      <RadioGroup
        {...field(wantsFields.involved)}
        legend={words.involved(name)}
        options={optionsOf(involvements, words.involvements)}
        value={field.text(wantsFields.involved)}
        inline
      />
      <TextArea
        {...field(wantsFields.how)}
        label={words.how}
        hint={words.howHint}
        value={field.text(wantsFields.how)}
      />
    </>
  )
}
