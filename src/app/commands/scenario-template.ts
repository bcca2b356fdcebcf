import { stateNames } from '#content/machine-parts.ts';
import { mendTypography } from '#content/typography.ts';
import type { Exercise } from '#domain/exercise.ts';
import { toDay } from '#domain/time.ts';
import type { Rules } from '#engine/case/step.ts';

/** What a new scenario starts from. */
export interface ScenarioStart {
  /** `<agency>/<slug>`. */
  id: string;
  procedure: Rules;
  persona: string;
  /** A scenario of the same procedure, whose dates and goal are known to work. */
  model?: Exercise;
}

/** The files of a new scenario, by path: complete, valid, and explained line by line. */
export function scenarioFiles(start: ScenarioStart): Record<string, string> {
  const folder = `scenarios/${start.id}`;
  return {
    [`${folder}/scenario.yaml`]: scenario(start),
    [`${folder}/documents/rent-receipt.yaml`]: RENT_RECEIPT,
    [`${folder}/text.fr.yaml`]: mendTypography(FRENCH, 'fr'),
    [`${folder}/text.en.yaml`]: ENGLISH,
    [`${folder}/text.facile.yaml`]: mendTypography(PLAIN_FRENCH, 'facile'),
  };
}

function scenario({ procedure, persona, model }: ScenarioStart): string {
  const opens = model ? toDay(model.opens) : '2031-03-29';
  const begins = model && toDay(model.begins) !== opens ? toDay(model.begins) : undefined;
  const goal = model?.goal ?? stateNames(procedure).at(-1) ?? '';
  return `# yaml-language-server: $schema=../../scenario.schema.json
# Un scénario décrit une histoire. Il ne contient que du texte : il n'y a rien à programmer.
# Vérifiez-le à tout moment avec : npm run check:scenarios

# La démarche que l'on répète, et la personne que l'on joue (un dossier de scenarios/personas/).
procedure: ${procedure.id}
persona: ${persona}

# Le jour où l'histoire commence pour l'apprenant. C'est un jour inventé, jamais la date d'aujourd'hui.
# \`begins\`, facultatif : le jour où le dossier existe déjà, si c'est plus tôt.
${begins ? `begins: ${begins}` : `# begins: ${opens}`}
opens: ${opens}

# first-steps : premiers pas. on-my-own : en autonomie. surprises : avec des imprévus.
level: first-steps
# Durée approximative, en minutes.
minutes: 10
# Compétences travaillées, d'après DigComp.
skills: [digcomp-2.3]

# Ce qui est vrai pour le personnage. Le coach répond d'après ces lignes ; dites la même chose dans text.fr.yaml.
situation:
  stillLooking: true # true : oui, false : non
  # S'il a travaillé, une entrée par employeur. \`payslip\` nomme un document de documents/.
  # work:
  #   - employer: Boulangerie Épi
  #     hours: 12
  #     gross: 312.50
  #     payslip: payslip-march

# Ce que le personnage a déjà fait avant l'arrivée de l'apprenant, du plus ancien au plus récent.
# past:
#   - at: ${begins ?? opens}T18:40
#     move: ${procedure.moves[0]?.id ?? 'submit'}
#     answers:
#       nom-du-champ: réponse

# Les papiers du tiroir : les noms des fichiers de documents/, sans « .yaml ».
drawer:
  - rent-receipt

# Des imprévus : un événement glissé quelque temps après un état de la démarche. P4D veut dire quatre jours.
# injects:
#   - when: ${goal}
#     after: P4D
#     event: nomDeLEvenement

# Des ennuis techniques voulus.
# incidents: [code-arrives-late]

# L'état de la démarche à atteindre.
goal: ${goal}

# Ce qui doit se passer quand le coach joue à la place de l'apprenant. Un test le vérifie.
# expect:
#   letters: [${Object.keys(procedure.letters)[0] ?? 'receipt'}]
#   closesBefore: ${opens}
`;
}

const RENT_RECEIPT = `# Un papier du tiroir. Le programme le dessine d'après ces lignes.
# Genres possibles : payslip, rent-receipt, identity-card, bank-details, employment-certificate, electricity-bill,
# et ceux que propose scenario.schema.json.
kind: rent-receipt
# state: blurred          # ce qui cloche ; les quatorze états sont dans scenarios/README.md
# format: jpeg            # pdf, jpeg, png ou heic
# name: IMG_2041.jpg      # le nom du fichier
# holder: Une autre personne
issuedOn: 2031-03-05
# availableFrom: 2031-04-04   # le papier arrive plus tard
facts:
  month: 2031-03
`;

const FRENCH = `# Ce que l'apprenant lit. Phrases courtes, 25 mots au plus. Une ligne vide sépare deux paragraphes.
title: Titre de l’exercice
summary: >-
  Une ou deux phrases pour donner envie d’essayer.
brief: |
  Vous êtes … Nous sommes le …

  Dites ici ce qui est vrai pour le personnage.

  Dites ici ce qu’il y a à faire.
lesson: >-
  Ce que l’on aura vu à la fin de l’exercice.
debrief: |
  Une question ouverte pour en parler ensemble ?

  Une autre question ouverte ?
# La fiche à emporter parle de la vraie démarche : seulement des faits vérifiés.
card:
  ready: |
    Une chose à avoir sous la main

    Une autre chose
  reflex: Le réflexe, en deux ou trois phrases.
  address: |
    La vraie adresse, seule

    Une phrase pour la vérifier.
`;

const ENGLISH = `# The same in English, line for line.
title: Title of the exercise
summary: >-
  One or two sentences that make one want to try.
brief: |
  You are … It is …

  Say here what is true for the persona.

  Say here what there is to do.
lesson: >-
  What one will have seen at the end of the exercise.
debrief: |
  An open question to talk about?

  Another open question?
card:
  ready: |
    Something to have at hand

    Something else
  reflex: The reflex, in two or three sentences.
  address: |
    The real address, alone

    One sentence to check it.
`;

const PLAIN_FRENCH = `# La même chose en français très simple : 15 mots au plus, une idée par phrase, une phrase par ligne.
title: Titre de l’exercice
summary: Une phrase simple pour dire le sujet.
brief: |
  Vous jouez …
  Nous sommes le …

  Dites ici ce qui est vrai.

  Dites ici ce qu’il faut faire.
lesson: |
  Dites ici ce que la personne a vu.
debrief: |
  Une question simple ?

  Une autre question simple ?
card:
  ready: |
    Une chose à préparer

    Une autre chose
  reflex: Le bon geste, en phrases courtes.
  address: |
    La vraie adresse

    Une phrase pour la vérifier.
`;
