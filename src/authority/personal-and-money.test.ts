import { describe, expect, it } from 'vitest'
import {
  aQuestion,
  aQuestionOfUnable,
  inShort,
  type Row,
} from '../../test/factories/an-authority-case.js'

describe('what is highly personal', () => {
  it.each<Row>([
    [
      'marriage: nobody, on behalf of the client',
      aQuestionOfUnable('personal.marriage'),
      'nobody decides, mentor may nothing; with client-can-do-this; by Rechtspraak, taken van de mentor (hoogstpersoonlijk)',
    ],
    [
      'divorce: nobody, on behalf of the client',
      aQuestionOfUnable('personal.divorce'),
      'nobody decides, mentor may nothing; with client-can-do-this; by Rechtspraak, taken van de mentor (hoogstpersoonlijk)',
    ],
    [
      'will: nobody, on behalf of the client',
      aQuestionOfUnable('personal.will'),
      'nobody decides, mentor may nothing; with client-can-do-this; by Rechtspraak, taken van de mentor (hoogstpersoonlijk)',
    ],
    [
      'donor: nobody, on behalf of the client',
      aQuestionOfUnable('personal.donor'),
      'nobody decides, mentor may nothing; with client-can-do-this; by Rechtspraak, taken van de mentor (hoogstpersoonlijk)',
    ],
    [
      'recognise-child: nobody, on behalf of the client',
      aQuestionOfUnable('personal.recognise-child'),
      'nobody decides, mentor may nothing; with client-can-do-this; by Rechtspraak, taken van de mentor (hoogstpersoonlijk)',
    ],
    [
      'adoption: nobody, on behalf of the client',
      aQuestionOfUnable('personal.adoption'),
      'nobody decides, mentor may nothing; with client-can-do-this; by Rechtspraak, taken van de mentor (hoogstpersoonlijk)',
    ],
    [
      'vote: nobody, on behalf of the client',
      aQuestionOfUnable('personal.vote'),
      'nobody decides, mentor may nothing; with client-can-do-this; by Rechtspraak, taken van de mentor (hoogstpersoonlijk)',
    ],
    [
      'euthanasia: nobody, on behalf of the client',
      aQuestionOfUnable('personal.euthanasia'),
      'nobody decides, mentor may nothing; with client-can-do-this; by Rechtspraak, taken van de mentor (hoogstpersoonlijk)',
    ],
    [
      'non-resuscitation: nobody, on behalf of the client',
      aQuestionOfUnable('personal.non-resuscitation'),
      'nobody decides, mentor may nothing; with client-can-do-this, differs-from-treatment-limitation; by Rechtspraak, taken van de mentor (hoogstpersoonlijk)',
    ],
    [
      'stays so with nothing known at all',
      { regime: 'statutory', matter: 'personal.will', date: '2026-11-20' },
      'nobody decides, mentor may nothing; with client-can-do-this; by Rechtspraak, taken van de mentor (hoogstpersoonlijk)',
    ],
    [
      'stays so without a court order',
      { regime: 'jim', matter: 'personal.vote', date: '2026-11-20' },
      'nobody decides, mentor may nothing; with client-can-do-this; by Rechtspraak, taken van de mentor (hoogstpersoonlijk)',
    ],
    [
      'stays so under curatele',
      aQuestionOfUnable('personal.marriage', {
        measures: [{ kind: 'curatele', from: '2026-01-01' }],
      }),
      'nobody decides, mentor may nothing; with client-can-do-this; by Rechtspraak, taken van de mentor (hoogstpersoonlijk)',
    ],
    [
      'stays so for a child',
      aQuestionOfUnable('personal.donor', { age: 15 }),
      'nobody decides, mentor may nothing; with client-can-do-this; by Rechtspraak, taken van de mentor (hoogstpersoonlijk)',
    ],
  ])('%s', (_rule, asked, answer) => {
    expect(inShort(asked)).toBe(answer)
  })
})

describe('a purchase', () => {
  it.each<Row>([
    [
      'is the client’s without bewind',
      aQuestion('money.spending'),
      'client decides, mentor may advise; by BW 1:453 lid 1',
    ],
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
      'client decides, mentor may advise; by BW 1:453 lid 1',
    ],
    [
      'is the client’s before the bewind begins',
      aQuestion('money.spending', { measures: [{ kind: 'bewind', from: '2026-11-21' }] }),
      'client decides, mentor may advise; by BW 1:453 lid 1',
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
      'client decides, mentor may advise; by BW 1:453 lid 1',
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
      'client decides, mentor may advise; by BW 1:453 lid 1',
    ],
  ])('%s', (_rule, asked, answer) => {
    expect(inShort(asked)).toBe(answer)
  })
})

describe('a lease and a personal budget', () => {
  it.each<Row>([
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
  ])('%s', (_rule, asked, answer) => {
    expect(inShort(asked)).toBe(answer)
  })
})
