import type { PermissionMessages } from './permissions.messages.nl.js'

/** The words of permissions in English. */
export const en: PermissionMessages = {
  short: 'Permissions',
  lists: {
    titles: {
      'client-acts': (client) => `What ${client} may do alone`,
      'mentor-speaks': (client) => `What the mentor may speak about for ${client}`,
    },
    leads: {
      'client-acts':
        'A mentor can permit the client to arrange something alone (BW 1:453(2)). What the client can oversee, the client already decides.',
      'mentor-speaks':
        'The mentor speaks for the client only with express permission: about what, and until when. The mentor never decides for the client.',
    },
    none: {
      'client-acts': 'There is no permission now.',
      'mentor-speaks': 'There is no permission now. The mentor does not speak for the client now.',
    },
    add: 'Record a permission',
    about: 'About',
    from: (on) => `from ${on}`,
    until: (from, last) => `from ${from} up to and including ${last}`,
    givenBy: (name) => `Given by ${name}`,
    mentorOver: 'Held for an earlier mentor.',
    endsSoon: (last) => `Ends: ${last}`,
    notYet: 'Still to begin',
    over: 'Over',
    withdrawn: 'Withdrawn',
    withdrawnBy: {
      client: (on) => `Withdrawn on ${on}: the client no longer wants this.`,
      mentor: (on) => `Withdrawn on ${on} by the mentor.`,
      replaced: (on) => `Replaced on ${on} by another permission.`,
    },
    earlier: (count) => `Given before (${count})`,
    replace: 'Replace',
    stop: (client) => `${client} no longer wants this`,
    take: 'Withdraw',
    takeReason: 'Why do you withdraw this?',
    sheet: 'Sheet for the client',
    consent: 'See the consent at the start of the mentorship',
    soonTitle: 'Permissions that are about to end',
    soonOf: (client, last) => `${client}: up to and including ${last}`,
    soonMark: 'Ends soon',
    soonNote: 'A permission is about to end. Talk about it together.',
  },
  ways: {
    said: 'Said',
    written: 'On paper',
    'with-interpreter': 'Said with an interpreter',
    'with-pictograms': 'Pointed out on pictures',
    otherwise: 'In another way',
  },
  form: {
    titles: {
      'client-acts': (client) => `What may ${client} do alone?`,
      'mentor-speaks': (client) => `What may the mentor speak about for ${client}?`,
    },
    lead: 'Record this once you have talked about it together.',
    replacing: 'The permission that stands stops when this one begins. It stays to be read.',
    back: 'To living wills and permissions',
    scope: 'What is it about?',
    scopeHint: 'Choose everything it is about.',
    words: 'What was agreed?',
    wordsHint: {
      'client-acts':
        'Plain words that the client understands. For example: I choose my own day activities.',
      'mentor-speaks':
        'Plain words that the client understands. For example: you may call the municipality about my home.',
    },
    from: 'From when?',
    last: 'Up to and including when?',
    lastHint: {
      'client-acts': 'Leave empty if there is no end.',
      'mentor-speaks': 'This is needed. Afterwards you ask again.',
    },
    givenBy: {
      'client-acts': 'Which mentor gave the permission?',
      'mentor-speaks': 'Who gave the permission?',
    },
    howGiven: 'How did the client give the permission?',
    draft: (when) => `This is your draft of ${when}.`,
    save: 'Save permission',
  },
  errors: {
    summary: 'It has not been saved yet',
    scope: 'Choose what the permission is about.',
    words: 'Write down what was agreed.',
    tooLong: 'This is too long. Make it shorter.',
    from: 'Fill in from when it holds.',
    dateIncomplete: 'Fill in day, month and year, or leave all three empty.',
    notADate: 'This date does not exist.',
    givenBy: 'Fill in who gave the permission.',
    howGiven: 'Choose how the client gave the permission.',
    wasSent: 'This form was sent before with other words. Look at what is there now.',
    stale: 'Somebody has just withdrawn or replaced this permission. Look at what is there now.',
  },
  refusals: {
    'needs-end': 'Choose a last day. Without an end this permission does not count.',
    'ends-before-start': 'The last day is before the first. Choose a later day.',
    'already-over': 'This day has passed. Choose a later day.',
    'outside-scope': 'No permission can be given about this. Choose something else.',
  },
  sheet: {
    title: (client) => `What ${client} may do alone`,
    mine: 'This I may do myself',
    speaks: (mentor) => `${mentor} may speak for me`,
    speaksAbout: (mentor) => `${mentor} may speak for me about:`,
    givenBy: (name) => `${name} said this.`,
    until: (last) => `This holds up to and including ${last}.`,
    noEnd: 'This holds until we agree on something else.',
    never: (mentor) => `${mentor} never decides for me.`,
    stop: 'I may always stop. Then I say: I do not want this any more.',
    stopActs: 'Do I not want to do it myself any more? Then I say so. My mentor helps me.',
    none: 'There are no agreements now on what I may do myself.',
    foot: (name, on) => `For ${name}. Made on ${on}.`,
    more: 'About other things too my mentor talks with me first.',
  },
  own: {
    title: 'What did I agree to?',
    lead: 'Here you read what you may do yourself, and who may speak for you.',
    stop: 'I do not want this any more',
  },
  facts: {
    permissionGiven: {
      'client-acts': 'Permission given to do something alone.',
      'mentor-speaks': 'Permission given to speak for the client.',
    },
    permissionWithdrawn: {
      client: 'Permission withdrawn: the client no longer wants this.',
      mentor: 'Permission withdrawn by the mentor.',
      replaced: 'Permission replaced by another.',
    },
  },
}
