import type { Catalogue, PersonLink } from './data-catalogue.js'

const dossier = { owner: 'client', ground: 'task', kept: 'dossier', erase: 'delete' } as const
const ofClient: PersonLink = { column: 'client_id', of: 'client', erasing: 'delete' }

/** What a mentor gets to see of a proposal to him: what he was told, never why others chose. */
const toldToMentor = 'id regime status told_to_mentor mentor_asked_at agreed_on'

/** Who was proposed to whom, what both said of it, when they met, and how it went on. */
export const proposalTables: Catalogue = {
  match_proposal: {
    ...dossier,
    about: 'Wie aan de cliënt is voorgesteld als mentor, waarom, en wat ervan kwam',
    links: [
      ofClient,
      { column: 'mentor_id', of: 'mentor', erasing: 'keep', fields: toldToMentor },
      { column: 'suggested_mentor_id', of: 'mentor', erasing: 'keep', fields: 'id' },
    ],
    columns: {
      none: 'organisation_id id client_id mentor_id waiting_entry_id suggested_mentor_id own_choice_id weights_version proposed_by mentorship_id version',
      ordinary: 'regime status followed_suggestion proposed_at mentor_asked_at agreed_on closed_at',
      special: 'reason explanation told_to_mentor close_reason',
    },
  },
  proposal_answer: {
    ...dossier,
    about: 'Wat cliënt en mentor zeiden over een voorstel',
    links: [
      { ...ofClient, fields: 'id proposal_id side moment answer not_before is_veto answered_on' },
      { ...ofClient, erasing: 'keep', only: { column: 'side', is: ['client'] } },
      {
        column: 'mentor_id',
        of: 'mentor',
        erasing: 'empty',
        empties: 'reason how',
        fields: 'id proposal_id moment answer reason not_before is_veto how answered_on',
      },
    ],
    columns: {
      none: 'organisation_id id proposal_id client_id mentor_id account_id position created_at',
      ordinary: 'side moment answer not_before is_veto answered_on',
      special: 'reason how',
    },
  },
  acquaintance: {
    ...dossier,
    about: 'Kennismakingen voordat iemand beslist',
    links: [ofClient],
    columns: {
      none: 'organisation_id id proposal_id client_id account_id version created_at',
      ordinary: 'planned_on planned_time outcome',
      identifying: 'place who_comes',
      special: 'to_talk_about outcome_note',
    },
  },
  match_check_in: {
    ...dossier,
    about: 'Terugblikken op een koppel na het begin, en bij het einde',
    links: [ofClient],
    columns: {
      none: 'organisation_id id mentorship_id client_id account_id version created_at',
      ordinary: 'kind due_on held_on with_client with_mentor goes_on',
      special: 'signs client_says mentor_says note',
    },
  },
}
