import type { Catalogue, PersonLink } from './data-catalogue.js'

const dossier = { owner: 'client', ground: 'task', kept: 'dossier', erase: 'delete' } as const
const volunteer = {
  owner: 'mentor',
  ground: 'volunteering',
  kept: 'mentor',
  erase: 'delete',
} as const
const ofClient: PersonLink = { column: 'client_id', of: 'client', erasing: 'delete' }
const ofMentor: PersonLink = { column: 'mentor_id', of: 'mentor', erasing: 'delete' }

/** Why two people are kept apart, but for what the mentor said: his reason is his (art. 15 lid 4 AVG). */
const notOfMentor = ['client-veto', 'earlier-match', 'no-contact', 'treats-client']

/** What clients and mentors told to find each other, and what must not be. */
export const matchTables: Catalogue = {
  client_match_profile: {
    ...dossier,
    about: 'Wat de cliënt belangrijk vindt, om een passende mentor te vinden',
    links: [ofClient],
    columns: {
      none: 'organisation_id id client_id version created_at updated_at',
      ordinary:
        'available visits_per_month expected_duration most_minutes level_needed interpreter_agreed importance',
      special:
        'own_words gender gender_wish gender_wish_must age_wish heart_language spoken outlook likes dislikes needs goal wanted_styles case_weight aggression has_pets smokes is_cared_for_by_none parents_agree',
    },
  },
  mentor_match_profile: {
    ...volunteer,
    about: 'Wensen en grenzen van de mentor, om een passende cliënt te vinden',
    links: [ofMentor],
    columns: {
      none: 'organisation_id id mentor_id version created_at updated_at',
      identifying: 'birth_date postcode',
      ordinary:
        'available visits_per_month expected_duration most_minutes travels_by experience styles background works_in_care ready_for_three away_from away_until bears_pets bears_smoke accepts_gender handles_aggression likes dislikes spoken',
      special: 'own_words gender heart_language outlook',
    },
  },
  mentor_tie: {
    ...volunteer,
    about: 'Instellingen waar een mentor werkt of een band mee heeft (art. 1:452 lid 6 BW)',
    links: [ofMentor],
    columns: {
      none: 'organisation_id id mentor_id institution_id',
      ordinary: 'kind created_at ended_at',
    },
  },
  special_answer: {
    ...dossier,
    about: 'Bijzondere gegevens voor de match, alleen met toestemming; gestopt is gewist',
    links: [ofClient, ofMentor],
    columns: {
      none: 'organisation_id id client_id mentor_id account_id',
      ordinary: 'consented_on consented_by how withdrawn_at created_at',
      special: 'category answer',
    },
  },
  match_barrier: {
    ...dossier,
    about: 'Met welke mentor het niet kan, wie dat zei en waarom',
    links: [
      { ...ofClient, fields: 'id kind created_at lifted_at' },
      { ...ofClient, erasing: 'keep', only: { column: 'kind', is: notOfMentor } },
      { ...ofMentor, fields: 'id kind created_at lifted_at' },
      {
        ...ofMentor,
        erasing: 'keep',
        only: { column: 'kind', is: ['mentor-veto'] },
        fields: 'reason lift_reason',
      },
    ],
    columns: {
      none: 'organisation_id id client_id mentor_id account_id lifted_by',
      ordinary: 'kind created_at lifted_at',
      special: 'reason lift_reason',
    },
  },
  match_weights: {
    about: 'Hoe zwaar de stichting elk onderwerp laat tellen bij een match',
    owner: 'account',
    ground: 'task',
    kept: 'technical',
    erase: 'none',
    links: [
      {
        column: 'account_id',
        of: 'account',
        erasing: 'keep',
        fields: 'version reason created_at',
      },
    ],
    columns: {
      none: 'organisation_id id version weights objective week_points account_id created_at',
      ordinary: 'reason',
    },
  },
}
