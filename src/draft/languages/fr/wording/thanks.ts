import type { Wording } from '../../language.ts';

export const THANKS = {
  thanks_for: {
    formal: [
      'Merci pour notre échange au sujet de l’offre {title}.',
      'Merci d’avoir pris le temps de me parler de l’offre {title}.',
      'Je vous remercie de notre échange sur l’offre {title}.',
      'Merci pour le temps que vous m’avez donné, et pour notre échange sur l’offre {title}.',
      'Je tenais à vous remercier pour notre échange sur l’offre {title}.',
    ],
    informal: [
      'Merci pour notre échange au sujet de l’offre {title}.',
      'Merci d’avoir pris le temps de me parler de l’offre {title}.',
      'Je te remercie de notre échange sur l’offre {title}.',
      'Merci pour le temps que tu m’as donné, et pour notre échange sur l’offre {title}.',
      'Je tenais à te remercier pour notre échange sur l’offre {title}.',
    ],
  },
  thanks_for_bare: {
    formal: [
      'Merci pour notre échange sur {employer}.',
      'Merci pour le temps passé à parler avec moi.',
      'Je tenais à vous remercier pour notre échange sur {employer}.',
      'Merci d’avoir pris le temps de me parler de {employer}.',
    ],
    informal: [
      'Merci pour notre échange sur {employer}.',
      'Merci pour le temps passé à parler avec moi.',
      'Je tenais à te remercier pour notre échange sur {employer}.',
      'Merci d’avoir pris le temps de me parler de {employer}.',
    ],
  },
  thanks_meant: {
    formal: [
      'J’y vois plus clair sur ce dont vous avez besoin.',
      'Merci aussi pour votre franchise.',
      'Votre regard m’a été très utile.',
      'Ce que vous m’avez dit me donne à réfléchir.',
      'Cet échange m’a beaucoup apporté.',
    ],
    informal: [
      'J’y vois plus clair sur ce dont vous avez besoin.',
      'Merci aussi pour ta franchise.',
      'Ton regard m’a été très utile.',
      'Ce que tu m’as dit me donne à réfléchir.',
      'Cet échange m’a beaucoup apporté.',
    ],
  },
  thanks_end: {
    formal: [
      'Quelle que soit votre décision, cet échange m’a fait plaisir.',
      'Prenez le temps qu’il vous faut ; merci de votre écoute.',
      'Quoi qu’il en sorte, merci pour votre temps.',
      'S’il vous faut autre chose de ma part, dites-le-moi.',
      'Dans tous les cas, cela m’a fait plaisir de vous parler.',
    ],
    informal: [
      'Quelle que soit ta décision, cet échange m’a fait plaisir.',
      'Prends le temps qu’il te faut ; merci de ton écoute.',
      'Quoi qu’il en sorte, merci pour ton temps.',
      'S’il te faut autre chose de ma part, dis-le-moi.',
      'Dans tous les cas, cela m’a fait plaisir de te parler.',
    ],
  },
  thanks_subject_bare: ['Merci pour notre échange : {employer}', 'Merci : notre échange, {employer}'],
  thanks_subject: [
    'Merci pour notre échange : {title}',
    'Notre échange sur le poste {title}',
    'Merci : le poste {title}',
  ],
} satisfies Partial<Wording>;
