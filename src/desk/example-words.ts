type Words = Record<string, [French: string, English: string]>;

/** The words of the example letters that no procedure sends, in French and in English. */
export const exampleWords: Words = {
  'friend.subject': ['La quittance que tu cherchais', 'The rent receipt you were looking for'],
  'friend.sender': ['Inès Marchal', 'Inès Marchal'],
  'friend.body': [
    'Bonjour Didier,\n\nJe t’envoie la quittance de loyer, et ton bulletin de paie.\n\nGarde-les bien. Bises, Inès',
    'Hello Didier,\n\nHere are the rent receipt and your payslip.\n\nKeep them well. Love, Inès',
  ],
  'fraud.subject': ['URGENT : un remboursement vous attend', 'URGENT: a refund is waiting for you'],
  'fraud.sender': ['Service Bruyère', 'Bruyère Service'],
  'fraud.body': [
    'Cher client,\n\nUn remboursement de 142 € vous attend. Il expire ce soir à minuit.\n\nConfirmez votre carte bancaire.',
    'Dear customer,\n\nA refund of 142 € is waiting. It expires tonight at midnight.\n\nConfirm your bank card.',
  ],
  'fraud.link': ['www.bruyere.example/remboursement', 'www.bruyere.example/refund'],
  'fraud.clues.sender': [
    'L’adresse finit par bruyere-paiement.example. Celle de Bruyère finit par bruyere.example.',
    'The address ends in bruyere-paiement.example. Bruyère’s ends in bruyere.example.',
  ],
  'fraud.clues.address': [
    'Les mots du lien disent Bruyère. L’adresse mène ailleurs.',
    'The words of the link say Bruyère. The address leads elsewhere.',
  ],
  'fraud.clues.tone': ['On vous presse : « ce soir à minuit ».', 'You are hurried: “tonight at midnight”.'],
  'fraud.clues.request': [
    'On demande une carte bancaire. Une agence ne la demande pas pour vous payer.',
    'It asks for a bank card. An agency does not need it to pay you.',
  ],
  'fraud.clues.verdict': [
    'Ce message imite Bruyère. C’est une fraude.',
    'This message imitates Bruyère. It is a fraud.',
  ],
  'parcel.subject': ['Colis', 'Parcel'],
  'parcel.sender': ['06 39 98 77 10', '06 39 98 77 10'],
  'parcel.body': [
    'Votre dossier Bruyère est bloqué. Réglez 1,99 € aujourd’hui.',
    'Your Bruyère file is blocked. Pay 1.99 € today.',
  ],
  'parcel.clues.sender': ['C’est un numéro de mobile inconnu.', 'It is an unknown mobile number.'],
  'parcel.clues.request': ['On demande un paiement, par un lien.', 'It asks for a payment, through a link.'],
  'adviser.subject': ['Un conseiller Bruyère', 'A Bruyère adviser'],
  'adviser.sender': ['Conseiller Bruyère', 'Bruyère adviser'],
  'adviser.body': [
    'Bonjour, je suis votre conseiller. Quelqu’un essaie d’entrer dans votre espace.\n\nDonnez-moi vite le code que vous venez de recevoir.',
    'Hello, I am your adviser. Somebody is trying to enter your space.\n\nQuickly, give me the code you have just received.',
  ],
  'adviser.clues.sender': [
    'Le numéro de Bruyère s’affiche. Un fraudeur sait l’imiter.',
    'Bruyère’s number is shown. A fraudster can imitate it.',
  ],
  'adviser.clues.tone': ['On vous presse de répondre tout de suite.', 'You are pressed to answer at once.'],
  'adviser.clues.request': [
    'On vous demande un code. Personne n’a le droit de le demander.',
    'You are asked for a code. Nobody may ask for it.',
  ],
  'paper.subject': ['Votre code par la poste', 'Your code by post'],
  'paper.body': [
    'Bonjour,\n\nVous avez demandé un code. Le voici : 482913\n\nÉcrivez ce code sur le site, puis choisissez un nouveau mot de passe.\n\nL’agence Bruyère',
    'Hello,\n\nYou asked for a code. Here it is: 482913\n\nWrite this code on the site, then choose a new password.\n\nBruyère',
  ],
};
