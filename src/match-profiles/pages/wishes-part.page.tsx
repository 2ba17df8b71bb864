import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import { fieldReader } from '../../shared/ui/index.js'
import { wishesDraft } from '../intake-draft.js'
import type { OpenedWishes } from '../open-mentor.js'
import { profileMessages } from '../profiles.messages.js'
import { mentorPartNames, mentorParts, type MentorPart } from '../questions.js'
import type { WishesPlaces } from '../wishes-places.js'
import { PartSheet } from './part-sheet.js'
import { TieFields } from './ties.js'

type Props = OpenedWishes & {
  section: MentorPart
  places: WishesPlaces
  form: FormState
  request: ViewRequest
}

/** One part of the wishes of a mentor; he himself is called "u". */
export function WishesPartPage(props: Props) {
  const { mentor, section, answers, version, places, form, request } = props
  const words = profileMessages(request.locale)
  const { isOwn } = places
  return (
    <PartSheet
      title={(isOwn ? words.mentor.ownParts[section] : undefined) ?? words.mentor.parts[section]}
      lead={words.step(mentorPartNames.indexOf(section) + 1, mentorPartNames.length)}
      back={{
        href: places.all(mentor.id),
        label: isOwn ? words.mentor.ownTitle : words.mentor.title(fullName(mentor)),
      }}
      action={places.part(mentor.id, section)}
      draftKey={wishesDraft(isOwn ? 'own' : mentor.id, section)}
      part={mentorParts[section]}
      answers={answers}
      version={version}
      languages={mentor.languages}
      who={isOwn ? words.you : mentor.givenName}
      isLast={section === mentorPartNames.at(-1)}
      form={form}
      request={request}
    >
      {section === 'grenzen' && <TieFields {...props} field={fieldReader(form, request.locale)} />}
    </PartSheet>
  )
}
