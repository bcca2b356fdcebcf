import type { Catalog } from '#ui/text/words.ts';

/*
 * Words of the example form, already in Lingui's compiled shape: in a text file they would ship with the app.
 */

const fr: Catalog = {
  'forms.request.send': ['Envoyer ma demande d’essai'],
  'forms.request.declaration': ['En envoyant, vous dites que ces réponses sont vraies.'],
  'forms.request.worked.label': ['Avez-vous travaillé en mars ?'],
  'forms.request.worked.hint': ['Même une heure compte.'],
  'forms.request.worked.problems.missing': ['Dites si vous avez travaillé en mars'],
  'forms.request.contract.label': ['Quel contrat aviez-vous ?'],
  'forms.request.contract.options.fixed': ['Un contrat avec une date de fin (CDD)'],
  'forms.request.contract.options.none': ['Rien de tout cela'],
  'forms.request.contract.options.open': ['Un contrat sans date de fin (CDI)'],
  'forms.request.contract.options.temporary': [
    'Une mission d’intérim, chez une ou plusieurs agences, y compris les missions de quelques heures',
  ],
  'forms.request.employer.title': ['Votre employeur n° ', ['n']],
  'forms.request.employer.intro': ['Ces informations sont sur votre fiche de paie.'],
  'forms.request.employer-name.label': ['Nom de l’employeur'],
  'forms.request.hours.label': ['Nombre d’heures'],
  'forms.request.hours.suffix': ['heures'],
  'forms.request.gross.label': ['Salaire brut'],
  'forms.request.gross.hint': ['Le montant avant les retenues. Par exemple 1234,56'],
  'forms.request.start.label': ['Date de début'],
  'forms.request.nickname.label': ['Nom d’usage'],
  'forms.request.code.label': ['Quel code avez-vous reçu ?'],
  'forms.request.password.label': ['Mot de passe'],
  'forms.request.new-password.label': ['Choisissez un mot de passe'],
  'forms.request.payslip.label': ['Votre fiche de paie de mars'],
  'forms.request.payslip.hint': ['Le nom, les dates et les montants doivent être lisibles.'],
};

const en: Catalog = {
  'forms.request.send': ['Send my trial request'],
  'forms.request.declaration': ['By sending, you say that these answers are true.'],
  'forms.request.worked.label': ['Did you work in March?'],
  'forms.request.worked.hint': ['Even one hour counts.'],
  'forms.request.worked.problems.missing': ['Say whether you worked in March'],
  'forms.request.contract.label': ['Which contract did you have?'],
  'forms.request.contract.options.fixed': ['A contract with an end date (CDD)'],
  'forms.request.contract.options.none': ['None of these'],
  'forms.request.contract.options.open': ['A contract without an end date (CDI)'],
  'forms.request.contract.options.temporary': [
    'A temporary assignment, at one agency or several, assignments of a few hours included',
  ],
  'forms.request.employer.title': ['Your employer no. ', ['n']],
  'forms.request.employer.intro': ['You find this on your payslip.'],
  'forms.request.employer-name.label': ['Name of the employer'],
  'forms.request.hours.label': ['Number of hours'],
  'forms.request.hours.suffix': ['hours'],
  'forms.request.gross.label': ['Gross pay'],
  'forms.request.gross.hint': ['The amount before deductions. For example 1234.56'],
  'forms.request.start.label': ['First day'],
  'forms.request.nickname.label': ['Name in use'],
  'forms.request.code.label': ['Which code did you receive?'],
  'forms.request.password.label': ['Password'],
  'forms.request.new-password.label': ['Choose a password'],
  'forms.request.payslip.label': ['Your payslip of March'],
  'forms.request.payslip.hint': ['Name, dates and amounts must be readable.'],
};

export const exampleTexts = { fr, en, facile: fr };
