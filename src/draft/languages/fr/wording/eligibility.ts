import type { Wording } from '../../language.ts';

export const ELIGIBILITY = {
  eligible_opening: [
    'J’ai vu l’offre {title}{number} et j’aimerais revenir.',
    'Je souhaite revenir pour le poste {title}{number}.',
    'J’ai remarqué l’offre {title}{number}, et je souhaite revenir.',
  ],
  eligible_question: {
    formal: [
      'Pouvez-vous me dire si une réembauche est possible, et s’il y a un délai à respecter ?',
      'Quelque chose s’oppose-t-il à une réembauche, un délai par exemple ?',
      'Une réembauche serait-elle possible selon vos règles ?',
      'Pourriez-vous vérifier si une réembauche est possible, et à partir de quand ?',
    ],
    informal: [
      'Peux-tu me dire si une réembauche est possible, et s’il y a un délai à respecter ?',
      'Quelque chose s’oppose-t-il à une réembauche, un délai par exemple ?',
      'Une réembauche serait-elle possible selon vos règles ?',
      'Pourrais-tu vérifier si une réembauche est possible, et à partir de quand ?',
    ],
  },
  eligible_out: {
    formal: [
      'Si cela n’est pas de votre ressort, le nom de la bonne personne m’aiderait tout autant.',
      'Si quelqu’un d’autre s’en occupe, je lui écrirai volontiers.',
      'Un simple oui ou non me suffit.',
    ],
    informal: [
      'Si cela n’est pas de ton ressort, le nom de la bonne personne m’aiderait tout autant.',
      'Si quelqu’un d’autre s’en occupe, je lui écrirai volontiers.',
      'Un simple oui ou non me suffit.',
    ],
  },
  eligible_more: [
    'Je pose la question avant de postuler, pour ne faire perdre de temps à personne.',
    'Je préfère le savoir avant de postuler, pour suivre vos règles dès le début.',
  ],
  eligible_soon: [
    'Rien ne presse de mon côté, et merci de votre aide.',
    'Merci de votre aide ; rien ne presse.',
  ],
  eligible_subject: ['Réembauche : poste {title}', 'Question de réembauche : {title}'],
  eligible_subject_bare: ['Une question de réembauche', 'Réembauche chez {employer} : une question'],
} satisfies Partial<Wording>;
