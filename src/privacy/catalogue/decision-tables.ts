import type { Catalogue, PersonLink } from './data-catalogue.js'

const dossier = { owner: 'client', ground: 'task', kept: 'dossier', erase: 'delete' } as const
const ofClient: PersonLink = { column: 'client_id', of: 'client', erasing: 'delete' }
const ofDecision: PersonLink = {
  column: 'decision_id',
  of: { table: 'decision' },
  erasing: 'delete',
}

const ofThinkingAlong: PersonLink = {
  column: 'thinking_along_id',
  of: { table: 'thinking_along' },
  erasing: 'delete',
}

/** Decisions about a client: the question, who was found able, what was weighed, and how it turned out. */
export const decisionTables: Catalogue = {
  decision: {
    ...dossier,
    about: 'Beslissingen: wat gevraagd is, wie besliste, waarom, en hoe het verteld is',
    links: [ofClient],
    columns: {
      none: 'organisation_id id client_id mentorship_id follows_id chosen_option_id opened_by closed_by version',
      ordinary:
        'asked_on answer_by is_urgent complete_by decided_on review_on explained_on status opened_at changed_at closed_at',
      identifying: 'asked_by_name advice_from',
      special:
        'matter question asked_by governing_law is_invasive is_emergency has_proxy client_resists mentor_resists resistance_how serious_harm serious_harm_why second_opinion wish wish_pictured involved involved_how advice nobody_consulted_because collision outcome outcome_words outcome_why mentor_view explained_how client_took not_explained_because is_weighty weighty_why authority',
    },
  },
  decision_option: {
    ...dossier,
    about: 'Wat er kon, en wat elke mogelijkheid voor de cliënt betekent',
    links: [ofDecision],
    columns: {
      none: 'organisation_id id decision_id position',
      special: 'kind words safe connected authentic',
    },
  },
  decision_consultation: {
    ...dossier,
    about: 'Met wie over een beslissing gesproken is, en wat die ervan vond',
    links: [ofDecision],
    columns: {
      none: 'organisation_id id decision_id',
      ordinary: 'consulted_on',
      identifying: 'name',
      special: 'who said',
    },
  },
  decision_evidence: {
    ...dossier,
    about: 'Wat van de wens van de cliënt bij een beslissing bekeken is',
    links: [ofDecision],
    columns: { none: 'organisation_id decision_id evidence_id' },
  },
  capacity_statement: {
    ...dossier,
    about: 'Of de cliënt dit zelf kan beslissen, volgens een deskundige',
    links: [ofClient],
    columns: {
      none: 'organisation_id id client_id decision_id request_id account_id struck_out_by',
      ordinary: 'is_mentor stated_on stated_at recorded_at struck_out_at',
      identifying: 'by_name',
      special: 'matter capable about by_role reasons strike_reason',
    },
  },
  decision_look_back: {
    ...dossier,
    about: 'Hoe een beslissing uitpakte',
    links: [ofDecision],
    columns: {
      none: 'organisation_id id decision_id account_id',
      ordinary: 'looked_on review_on noted_at',
      special: 'turned_out client_says',
    },
  },
  decision_correction: {
    ...dossier,
    about: 'Aanvullingen op een gesloten beslissing',
    links: [ofDecision],
    columns: {
      none: 'organisation_id id decision_id account_id',
      ordinary: 'corrected_at',
      special: 'words',
    },
  },
  capacity_request: {
    ...dossier,
    about: 'Aan welke deskundige gevraagd is of de cliënt dit zelf kan beslissen',
    links: [ofDecision],
    columns: {
      none: 'organisation_id id decision_id invitation_id asked_by withdrawn_by answered_by version',
      ordinary: 'asked_at last_day withdrawn_at answered_at',
      identifying: 'by_name email',
      special: 'matter about by_role answer said',
    },
  },
  thinking_along: {
    ...dossier,
    about: 'Vragen om mee te denken over een beslissing',
    links: [ofDecision],
    columns: {
      none: 'organisation_id id decision_id asked_by',
      ordinary: 'asked_at closed_at',
      special: 'words',
    },
  },
  thinking_along_reader: {
    ...dossier,
    about: 'Aan wie gevraagd is om mee te denken',
    links: [ofThinkingAlong],
    columns: { none: 'organisation_id thinking_along_id account_id' },
  },
  thinking_along_reply: {
    ...dossier,
    about: 'Wat iemand meedacht',
    links: [ofThinkingAlong],
    columns: {
      none: 'organisation_id id thinking_along_id account_id',
      ordinary: 'replied_at taken_over_at',
      special: 'words',
    },
  },
}
