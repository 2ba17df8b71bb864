import { describe } from 'vitest'
import { aQuestion, aQuestionOfUnable } from '../../test/factories/an-authority-case.js'
import { answers, itAnswers } from '../../test/it-answers.js'

describe('what is highly personal', () => {
  itAnswers([
    [
      'marriage: nobody, on behalf of the client',
      aQuestionOfUnable('personal.marriage'),
      answers.nobodys,
    ],
    [
      'divorce: nobody, on behalf of the client',
      aQuestionOfUnable('personal.divorce'),
      answers.nobodys,
    ],
    ['will: nobody, on behalf of the client', aQuestionOfUnable('personal.will'), answers.nobodys],
    [
      'donor: nobody, on behalf of the client',
      aQuestionOfUnable('personal.donor'),
      answers.nobodys,
    ],
    [
      'recognise-child: nobody, on behalf of the client',
      aQuestionOfUnable('personal.recognise-child'),
      answers.nobodys,
    ],
    [
      'adoption: nobody, on behalf of the client',
      aQuestionOfUnable('personal.adoption'),
      answers.nobodys,
    ],
    ['vote: nobody, on behalf of the client', aQuestionOfUnable('personal.vote'), answers.nobodys],
    [
      'euthanasia: nobody, on behalf of the client',
      aQuestionOfUnable('personal.euthanasia'),
      answers.nobodys,
    ],
    [
      'non-resuscitation: nobody, on behalf of the client',
      aQuestionOfUnable('personal.non-resuscitation'),
      'nobody decides, mentor may nothing; with client-can-do-this, differs-from-treatment-limitation; by Rechtspraak, taken van de mentor (hoogstpersoonlijk)',
    ],
    [
      'stays so with nothing known at all',
      { regime: 'statutory', matter: 'personal.will', date: '2026-11-20' },
      answers.nobodys,
    ],
    [
      'stays so without a court order',
      { regime: 'jim', matter: 'personal.vote', date: '2026-11-20' },
      answers.nobodys,
    ],
    [
      'stays so under curatele',
      aQuestionOfUnable('personal.marriage', {
        measures: [{ kind: 'curatele', from: '2026-01-01' }],
      }),
      answers.nobodys,
    ],
    ['stays so for a child', aQuestionOfUnable('personal.donor', { age: 15 }), answers.nobodys],
  ])
})

describe('a purchase', () => {
  itAnswers([
    ['is the client’s without bewind', aQuestion('money.spending'), answers.mentorsAdvice],
    [
      'is the bewindvoerder’s when there is one',
      aQuestion('money.spending', {
        measures: [
          { kind: 'mentorschap', from: '2020-01-01' },
          { kind: 'bewind', from: '2020-01-01' },
        ],
      }),
      'bewindvoerder decides, mentor may advise; by BW 1:458',
    ],
    [
      'is the client’s again when the bewind has ended',
      aQuestion('money.spending', {
        measures: [{ kind: 'bewind', from: '2020-01-01', until: '2026-11-20' }],
      }),
      answers.mentorsAdvice,
    ],
    [
      'is the client’s before the bewind begins',
      aQuestion('money.spending', { measures: [{ kind: 'bewind', from: '2026-11-21' }] }),
      answers.mentorsAdvice,
    ],
    [
      'is the bewindvoerder’s on the first day of bewind',
      aQuestion('money.spending', {
        measures: [{ kind: 'bewind', from: '2026-11-20', until: '2026-11-21' }],
      }),
      'bewindvoerder decides, mentor may advise; by BW 1:458',
    ],
    [
      'is the curator’s under curatele',
      aQuestion('money.spending', { measures: [{ kind: 'curatele', from: '2026-01-01' }] }),
      'curator decides, mentor may advise; by BW 1:381',
    ],
    [
      'is the parents’ for whoever is seventeen',
      aQuestion('money.spending', { age: 17 }),
      'parents decides, mentor may advise; by BW 1:253i',
    ],
    [
      'is not the parents’ at eighteen',
      aQuestion('money.spending', { age: 18 }),
      answers.mentorsAdvice,
    ],
    [
      'wants to know the measures',
      { regime: 'statutory', matter: 'money.spending', date: '2026-11-20' },
      'client decides, mentor may advise; missing measures; by BW 1:453 lid 1',
    ],
    [
      'of a young person with a JIM wants age and measures',
      { regime: 'jim', matter: 'money.spending', date: '2026-11-20' },
      'client decides, mentor may advise; missing measures, age; by BW 1:453 lid 1',
    ],
    [
      'of a child wants no more',
      { regime: 'jim', matter: 'money.spending', date: '2026-11-20', age: 12 },
      'parents decides, mentor may advise; with together-with-client; by BW 1:253i',
    ],
    [
      'is never the mentor’s on a statement',
      aQuestionOfUnable('money.spending'),
      answers.mentorsAdvice,
    ],
  ])
})

describe('a lease and a personal budget', () => {
  itAnswers([
    [
      'a lease is talked about with the bewindvoerder',
      aQuestion('money.lease'),
      'client decides, mentor may advise; with talk-with-bewindvoerder; by BW 1:453 lid 1',
    ],
    [
      'a lease under bewind too',
      aQuestion('money.lease', { measures: [{ kind: 'bewind', from: '2026-01-01' }] }),
      'bewindvoerder decides, mentor may advise; with talk-with-bewindvoerder; by BW 1:458',
    ],
    [
      'a lease under curatele is the curator’s alone, who leaves no room for a bewindvoerder',
      aQuestion('money.lease', { measures: [{ kind: 'curatele', from: '2026-01-01' }] }),
      'curator decides, mentor may advise; by BW 1:381',
    ],
    [
      'a budget: first find out who manages it',
      aQuestion('money.pgb'),
      'client decides, mentor may advise; with who-manages-pgb; by BW 1:453 lid 1',
    ],
  ])
})
