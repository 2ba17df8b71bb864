import { messages } from '../shared/i18n/index.js'

const nl = {
  title: 'Verteld bij deze aanvraag',
  text: 'Kiest u iemand die al cliënt is? Dan verandert zijn dossier niet vanzelf. Neem bij de intake zelf over wat klopt.',
}

const en: typeof nl = {
  title: 'Told with this request',
  text: 'Do you choose somebody who is a client already? Then the dossier does not change by itself. Take over at the intake what is right.',
}

/** The words for what was told about somebody who is a client already. */
export const knownClientMessages = messages({ nl, en })
