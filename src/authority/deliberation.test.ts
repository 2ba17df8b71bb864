import { describe } from 'vitest'
import {
  aQuestion,
  aQuestionOfAble,
  aQuestionOfUnable,
} from '../../test/factories/an-authority-case.js'
import { itAnswers } from '../../test/it-answers.js'

describe('screening, research, vaccination, a photo', () => {
  itAnswers([
    [
      'screening is the client’s without a statement',
      aQuestion('treatment.screening'),
      'client decides, mentor may support; missing capacity-statement; with deliberation-offered; by Huisregel Naast (Ben Sajet-rapport)',
    ],
    [
      'screening is the client’s when able',
      aQuestionOfAble('treatment.screening'),
      'client decides, mentor may support; with deliberation-offered; by BW 1:454',
    ],
    [
      'screening is the mentor’s with a statement and without resistance',
      aQuestionOfUnable('treatment.screening', {
        writtenRefusal: false,
        resists: { client: false },
      }),
      'mentor decides, mentor may decide; with client-involved, will-first, deliberation-offered; by BW 7:465 lid 3',
    ],
    [
      'screening asks whether the client resists',
      aQuestionOfUnable('treatment.screening', { writtenRefusal: false }),
      'mentor decides, mentor may decide; missing resistance; with client-involved, will-first, deliberation-offered; by BW 7:465 lid 3',
    ],
    [
      'screening stops at resistance, whatever the harm',
      aQuestionOfUnable('treatment.screening', {
        writtenRefusal: false,
        seriousHarm: true,
        resists: { client: true },
      }),
      'client decides, mentor may support; with deliberation-offered; by BW 1:453 lid 4; BW 1:454',
    ],
    [
      'research stops at resistance',
      aQuestionOfUnable('research.participation', {
        writtenRefusal: false,
        resists: { client: true },
      }),
      'client decides, mentor may support; with deliberation-offered; by BW 1:453 lid 4; BW 1:454',
    ],
    [
      'research is the mentor’s with a statement',
      aQuestionOfUnable('research.participation', { resists: { client: false } }),
      'mentor decides, mentor may decide; missing written-refusal-unknown; with client-involved, will-first, deliberation-offered; by BW 7:465 lid 3',
    ],
    [
      'research asks whether the client resists',
      aQuestionOfUnable('research.participation', { writtenRefusal: false }),
      'mentor decides, mentor may decide; missing resistance; with client-involved, will-first, deliberation-offered; by BW 7:465 lid 3',
    ],
    [
      'a photo stops at resistance',
      aQuestionOfUnable('publicity.photo', { resists: { client: true } }),
      'client decides, mentor may support; with deliberation-offered; by BW 1:453 lid 4; BW 1:454',
    ],
    [
      'a photo is the mentor’s with a statement',
      aQuestionOfUnable('publicity.photo', { resists: { client: false } }),
      'mentor decides, mentor may decide; with client-involved, will-first, deliberation-offered; by BW 1:453 lid 1 en 3',
    ],
    [
      'a photo asks whether the client resists',
      aQuestionOfUnable('publicity.photo'),
      'mentor decides, mentor may decide; missing resistance; with client-involved, will-first, deliberation-offered; by BW 1:453 lid 1 en 3',
    ],
    [
      'a photo is the client’s when the mentor lets him',
      aQuestionOfUnable('publicity.photo', {
        permission: { scope: ['publicity.photo'], from: '2026-01-01' },
      }),
      'client decides, mentor may support; with permission-may-be-withdrawn, deliberation-offered; by BW 1:453 lid 2',
    ],
    [
      'research is the client’s when able',
      aQuestionOfAble('research.participation'),
      'client decides, mentor may support; with deliberation-offered; by BW 1:454',
    ],
    [
      'research is the client’s without a statement',
      aQuestion('research.participation'),
      'client decides, mentor may support; missing capacity-statement; with deliberation-offered; by Huisregel Naast (Ben Sajet-rapport)',
    ],
    [
      'a photo is the client’s when able',
      aQuestionOfAble('publicity.photo'),
      'client decides, mentor may support; with deliberation-offered; by BW 1:454',
    ],
    [
      'a photo is the client’s without a statement',
      aQuestion('publicity.photo'),
      'client decides, mentor may support; missing capacity-statement; with deliberation-offered; by Huisregel Naast (Ben Sajet-rapport)',
    ],
    [
      'a vaccination against resistance needs serious harm',
      aQuestionOfUnable('treatment.vaccination', {
        writtenRefusal: false,
        seriousHarm: false,
        resists: { client: true },
      }),
      'client decides, mentor may support; with deliberation-offered; by BW 1:453 lid 5; BW 7:465 lid 6',
    ],
    [
      'a vaccination against resistance may go on against serious harm',
      aQuestionOfUnable('treatment.vaccination', {
        writtenRefusal: false,
        seriousHarm: true,
        resists: { client: true },
      }),
      'mentor decides, mentor may decide; with client-involved, plainly-needed, second-opinion, least-far-reaching, explain-to-client, deliberation-offered; by BW 1:453 lid 5; BW 7:465 lid 6',
    ],
    [
      'a vaccination is the mentor’s with a statement',
      aQuestionOfUnable('treatment.vaccination', {
        writtenRefusal: false,
        resists: { client: false },
      }),
      'mentor decides, mentor may decide; with client-involved, will-first, deliberation-offered; by BW 7:465 lid 3',
    ],
    [
      'a vaccination asks whether the client resists',
      aQuestionOfUnable('treatment.vaccination', { writtenRefusal: false }),
      'mentor decides, mentor may decide; missing resistance; with client-involved, will-first, deliberation-offered; by BW 7:465 lid 3',
    ],
  ])
})
