import type { Wording } from '../../language.ts';

export const USE_MY_NAME = {
  name_plan: [
    'J’aimerais revenir pour le poste {title}{team} et j’écrirai bientôt à ceux qui décident.',
    'Je vais demander à revenir, pour le poste {title}{team}.',
    'Mon projet est de revenir, pour le poste {title}{team}.',
    'Je prépare une lettre pour revenir, pour le poste {title}{team}.',
    'Je souhaite revenir et je vais postuler à l’offre {title}{team}.',
  ],
  name_plan_bare: [
    'J’aimerais revenir chez {employer} et j’écrirai bientôt à ceux qui décident.',
    'Mon projet est de revenir chez {employer}.',
    'Je prépare une lettre pour revenir chez {employer}.',
    'Je vais demander à revenir chez {employer}.',
  ],
  name_question: {
    formal: [
      'Puis-je donner votre nom ?',
      'Puis-je écrire que vous connaissez mon travail ?',
      'Seriez-vous d’accord pour qu’on vous interroge sur mon travail ?',
      'Puis-je dire que nous avons travaillé ensemble ?',
      'Pourrais-je vous citer comme quelqu’un qui connaît mon travail ?',
    ],
    informal: [
      'Puis-je donner ton nom ?',
      'Puis-je écrire que tu connais mon travail ?',
      'Serais-tu d’accord pour qu’on t’interroge sur mon travail ?',
      'Puis-je dire que nous avons travaillé ensemble ?',
      'Pourrais-je te citer comme quelqu’un qui connaît mon travail ?',
    ],
  },
  name_out: {
    formal: [
      'Si vous préférez que non, c’est très bien, et rien ne change entre nous.',
      'Sinon, dites-le simplement ; je comprendrai.',
      'Sinon, aucun souci, et rien ne change.',
      'Si cela vous gêne, un simple non suffit.',
      'Un non me va aussi, et je ne demanderai pas pourquoi.',
    ],
    informal: [
      'Si tu préfères que non, c’est très bien, et rien ne change entre nous.',
      'Sinon, dis-le simplement ; je comprendrai.',
      'Sinon, aucun souci, et rien ne change.',
      'Si cela te gêne, un simple non suffit.',
      'Un non me va aussi, et je ne demanderai pas pourquoi.',
    ],
  },
  name_more: {
    formal: [
      'Ce serait une ligne dans ma lettre, et vous la liriez avant les autres.',
      'Je ne le ferai pas sans votre accord, et je vous préviendrai avant tout appel.',
    ],
    informal: [
      'Ce serait une ligne dans ma lettre, et tu la lirais avant les autres.',
      'Je ne le ferai pas sans ton accord, et je te préviendrai avant tout appel.',
    ],
  },
  name_question_short: {
    formal: [
      'Puis-je donner votre nom ? Un non me va aussi.',
      'Puis-je vous citer ? Sinon, aucun souci.',
      'Puis-je dire que vous connaissez mon travail ? Sinon, tant pis.',
      'Peut-on vous interroger sur moi ? Sinon, aucun souci.',
    ],
    informal: [
      'Puis-je donner ton nom ? Un non me va aussi.',
      'Puis-je te citer ? Sinon, aucun souci.',
      'Puis-je dire que tu connais mon travail ? Sinon, tant pis.',
      'Peut-on t’interroger sur moi ? Sinon, aucun souci.',
    ],
  },
  name_subject: ['Recommandation : poste {title}', 'Question sur le poste {title}'],
  name_subject_bare: ['Une question sur {employer}', 'Recommandation : {employer}'],
} satisfies Partial<Wording>;
