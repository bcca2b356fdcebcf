import { mendTypography } from '#content/typography.ts';

/** The text files of a new procedure. They say what every procedure must say; the words are there to be replaced. */
export function procedureTexts(base: string): Record<string, string> {
  return {
    [`${base}.text.fr.yaml`]: mendTypography(FRENCH, 'fr'),
    [`${base}.text.en.yaml`]: mendTypography(ENGLISH, 'en'),
    [`${base}.text.facile.yaml`]: mendTypography(PLAIN_FRENCH, 'facile'),
  };
}

const FRENCH = `# Les mots de cette démarche. Les dates et les montants y arrivent déjà écrits.

title: Nom officiel de la démarche
plainTitle: La même chose avec des mots de tous les jours

forms:
  request:
    title: Votre demande
    send: Envoyer ma demande
    reason:
      label: Pourquoi faites-vous cette demande ?
      options:
        new: C’est ma première demande
        change: Ma situation a changé

letters:
  receipt:
    subject: Accusé de réception de votre demande
    body: |-
      Bonjour,

      Nous avons reçu votre demande le {received}. Vous aurez une réponse au plus tard le {answerBy}.

      Gardez ce message : il prouve votre envoi.
  answer:
    subject: Réponse à votre demande
    body: |-
      Bonjour,

      Un agent a étudié votre demande. Elle est acceptée.

      Vous n’êtes pas d’accord ? Vous pouvez faire une réclamation.

states:
  toDo:
    title: Demande à faire
    what: L’agence n’a encore rien reçu.
    purpose: La demande dit à l’agence ce dont vous avez besoin.
    duration: Comptez cinq minutes.
    see: La page de la demande, avec une question par écran.
    meanwhile: Préparez vos papiers.
    rights: Vous pouvez vous arrêter et reprendre plus tard.
  received:
    title: Demande reçue
    what: La demande attend qu’un agent la lise.
    purpose: L’agent vérifie vos réponses.
    duration: Ici, cela prend deux jours ouvrés. Ce délai est inventé.
    see: Un accusé de réception arrive tout de suite.
    meanwhile: Gardez l’accusé de réception.
    rights: L’agence vous doit une preuve de votre envoi.
  answered:
    title: Réponse envoyée
    what: L’agence a répondu à votre demande.
    purpose: La réponse dit ce qui est décidé, et pourquoi.
    duration: La réponse est définitive, sauf réclamation.
    see: Un message dans votre espace.
    meanwhile: Lisez la réponse jusqu’au bout.
    rights: Vous pouvez contester la réponse.

events:
  opened: Vous avez une demande à faire.
  submit: Vous avez envoyé votre demande.
  agentReads: Un agent a lu votre demande.

deadlines:
  agentReads: Un agent lit la demande

moves:
  submit:
    label: Envoyer ma demande
    question: L’agence a-t-elle reçu votre demande ?
    step: Répondez à la question, relisez votre réponse, puis envoyez-la.

data:
  answers: vos réponses

sources:
  form: le formulaire que vous avez envoyé

reality: >-
  Dites ici ce qui est comme dans la réalité, ce qui est simplifié et ce qui est inventé.
`;

const ENGLISH = `# The words of this procedure. Dates and amounts arrive in them already written out.

title: Official name of the procedure
plainTitle: The same in everyday words

forms:
  request:
    title: Your request
    send: Send my request
    reason:
      label: Why are you making this request?
      options:
        new: This is my first request
        change: My situation has changed

letters:
  receipt:
    subject: Receipt of your request
    body: |-
      Hello,

      We received your request on {received}. You will have an answer by {answerBy} at the latest.

      Keep this message: it proves that you sent it.
  answer:
    subject: Answer to your request
    body: |-
      Hello,

      A person has looked at your request. It is accepted.

      You do not agree? You can make a complaint.

states:
  toDo:
    title: Request to make
    what: The agency has received nothing yet.
    purpose: The request tells the agency what you need.
    duration: Allow five minutes.
    see: The page of the request, with one question per screen.
    meanwhile: Get your papers ready.
    rights: You can stop and go on later.
  received:
    title: Request received
    what: The request waits for a person to read it.
    purpose: That person checks your answers.
    duration: Here it takes two working days. This time is invented.
    see: A receipt comes at once.
    meanwhile: Keep the receipt.
    rights: The agency owes you a proof of what you sent.
  answered:
    title: Answer sent
    what: The agency has answered your request.
    purpose: The answer says what is decided, and why.
    duration: The answer is final, unless you complain.
    see: A message in your space.
    meanwhile: Read the answer to the end.
    rights: You can contest the answer.

events:
  opened: You have a request to make.
  submit: You sent your request.
  agentReads: A person read your request.

deadlines:
  agentReads: A person reads the request

moves:
  submit:
    label: Send my request
    question: Has the agency received your request?
    step: Answer the question, read your answer again, then send it.

data:
  answers: your answers

sources:
  form: the form that you sent

reality: >-
  Say here what is as in reality, what is simplified and what is invented.
`;

const PLAIN_FRENCH = `# Ce que disent le coach et les explications, en français très simple : 15 mots au plus par phrase.

plainTitle: Le nom de la démarche en mots simples

states:
  toDo:
    title: Demande à faire
    what: L’agence n’a rien reçu.
    purpose: Vous dites à l’agence ce dont vous avez besoin.
    duration: Cela prend 5 minutes.
    see: Vous voyez une question par page.
    meanwhile: Préparez vos papiers.
    rights: Vous pouvez vous arrêter. Vous pouvez continuer plus tard.
  received:
    title: Demande reçue
    what: Votre demande est arrivée. Une personne va la lire.
    purpose: Cette personne vérifie vos réponses.
    duration: Ici, cela prend 2 jours de travail. Nous avons inventé ce temps.
    see: Vous recevez un accusé de réception. C’est la preuve de votre envoi.
    meanwhile: Gardez cette preuve.
    rights: L’agence doit vous donner cette preuve.
  answered:
    title: Réponse envoyée
    what: L’agence a répondu.
    purpose: La réponse dit oui ou non. Elle dit pourquoi.
    duration: La réponse ne change plus, sauf si vous la contestez.
    see: Un message est dans votre espace.
    meanwhile: Lisez toute la réponse.
    rights: Vous pouvez dire que vous n’êtes pas d’accord.

events:
  opened: Vous avez une demande à faire.
  submit: Vous avez envoyé votre demande.
  agentReads: Une personne a lu votre demande.

deadlines:
  agentReads: Une personne lit la demande

moves:
  submit:
    label: Envoyer ma demande
    question: L’agence a-t-elle reçu votre demande ?
    step: Répondez à la question. Relisez. Puis envoyez.

data:
  answers: vos réponses

sources:
  form: le formulaire que vous avez envoyé

reality: >-
  Dites ici ce qui est vrai. Dites aussi ce qui est inventé.
`;
