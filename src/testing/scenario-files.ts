import type { Sources } from '#content/compile.ts';

const SCENARIO = `procedure: employment/small
persona: samira
begins: 2031-03-28
opens: 2031-03-29
level: first-steps
minutes: 10
skills: [digcomp-2.3]
situation:
  work:
    - employer: Boulangerie Épi
      hours: 12
      gross: 312.50
      payslip: payslip-march
  stillLooking: true
past:
  - at: 2031-03-28T15:30
    move: submit
    answers:
      worked: no
      when: later
drawer:
  - payslip-march
  - rent-receipt
injects:
  - when: received
    after: P4D
    event: requestDocument
incidents: [code-arrives-late]
goal: paid
expect:
  letters: [receipt, document-request]
  closesBefore: 2031-05-15
`;

const PAYSLIP = `kind: payslip
issuedOn: 2031-03-31
availableFrom: 2031-04-02
facts:
  month: 2031-03
  employer: Boulangerie Épi
  hours: 12
  gross: 312.50
`;

const PERSONA = `firstName: Samira
lastName: Belkacem
birthDate: 1996-11-04
address:
  street: 3, allée des Tilleuls
  town: 99 999 Valfleury-sur-Lirette
email: samira.belkacem@courriel.example
phone: 06 39 98 12 34
accounts:
  employment:
    identifier: FICTIF-SAMIRA
    password: Lune-Tasse-Vélo-7
    dailyAllowance: 31.20
`;

const TEXT =
  'title: Titre\nsummary: Résumé\nbrief: Consigne\nlesson: Leçon\ndebrief: Question\ncard:\n  ready: Papier\n  reflex: Geste\n  address: Adresse\n';

/** The id of the scenario below. */
export const SCENARIO_ID = 'employment/two-jobs';

/** The files of one complete scenario without a mistake; plant one by replacing some words. */
export function scenarioFiles(changes: Sources = {}): Record<string, string> {
  const folder = `scenarios/${SCENARIO_ID}`;
  return {
    [`${folder}/scenario.yaml`]: SCENARIO,
    [`${folder}/documents/payslip-march.yaml`]: PAYSLIP,
    [`${folder}/documents/rent-receipt.yaml`]: 'kind: rent-receipt\nissuedOn: 2031-03-05\n',
    [`${folder}/text.fr.yaml`]: TEXT,
    [`${folder}/text.en.yaml`]: TEXT,
    [`${folder}/text.facile.yaml`]: TEXT,
    'scenarios/personas/samira/persona.yaml': PERSONA,
    ...changes,
  };
}
