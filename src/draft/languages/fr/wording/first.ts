import type { Wording } from '../../language.ts';

/** To an employer where the user never worked: no coming back, no time together, nothing that has changed since. */
export const FIRST = {
  first_introduction: [
    'Un mot sur moi : j’ai travaillé chez {employer} comme {chair}{years}.',
    'Pour me présenter : j’ai travaillé chez {employer} comme {chair}{years}.',
    'J’ai travaillé chez {employer} comme {chair}{years}.',
  ],
  first_introduction_now: [
    'Un mot sur moi : je travaille chez {employer} comme {chair}.',
    'Pour me présenter : je travaille chez {employer} comme {chair}.',
    'Je travaille chez {employer} comme {chair}.',
  ],
  first_intent: {
    formal: [
      'J’ai vu l’offre {title}{team} et j’aimerais en parler avec vous.',
      'Je vous écris au sujet de l’offre {title}{team} : j’aimerais postuler.',
      'J’ai remarqué votre offre {title}{team}, et j’aimerais en savoir plus.',
      'Votre offre {title}{team} m’amène à vous écrire : j’aimerais postuler.',
      'Le poste {title}{team} m’attire, et j’aimerais en parler avec vous.',
    ],
    informal: [
      'J’ai vu l’offre {title}{team} et j’aimerais en parler avec toi.',
      'Je t’écris au sujet de l’offre {title}{team} : j’aimerais postuler.',
      'J’ai remarqué votre offre {title}{team}, et j’aimerais en savoir plus.',
      'Votre offre {title}{team} m’amène à t’écrire : j’aimerais postuler.',
      'Le poste {title}{team} m’attire, et j’aimerais en parler avec toi.',
    ],
  },
  first_intent_bare: {
    formal: [
      'J’aimerais travailler chez {employer} et en parler avec vous.',
      'Je vous écris parce que j’aimerais travailler chez {employer}.',
      'Pour le dire simplement : je voudrais travailler chez {employer}.',
    ],
    informal: [
      'J’aimerais travailler chez {employer} et en parler avec toi.',
      'Je t’écris parce que j’aimerais travailler chez {employer}.',
      'Pour le dire simplement : je voudrais travailler chez {employer}.',
    ],
  },
  first_intent_short: [
    'J’aimerais parler du poste {title}.',
    'J’ai vu l’offre {title} et j’aimerais en savoir plus.',
    'Je souhaite postuler à l’offre {title}.',
    'Le poste {title} m’attire.',
    'J’ai vu votre offre {title} : j’aimerais postuler.',
  ],
  first_ask_subject: [
    'L’offre {title}',
    'Au sujet de l’offre {title}',
    'Votre offre {title}',
    'À propos du poste {title}',
  ],
  first_ask_subject_bare: [
    'Travailler chez {employer}',
    'Une question sur {employer}',
    'Un poste chez {employer}',
  ],
  first_ask_more_change: {
    formal: [
      'Vous savez mieux que moi ce dont l’équipe a besoin, et c’est ce que j’aimerais entendre.',
      'Je ne vois la maison que de l’extérieur, et je préfère vous le demander plutôt que deviner.',
    ],
    informal: [
      'Tu sais mieux que moi ce dont l’équipe a besoin, et c’est ce que j’aimerais entendre.',
      'Je ne vois la maison que de l’extérieur, et je préfère te le demander plutôt que deviner.',
    ],
  },
  first_hello_subject: ['Un bonjour chez {employer}', 'Un petit bonjour, {employer}'],
  first_insight_looking: [
    'J’ai vu l’offre {title}{team} et je pense à postuler.',
    'L’offre {title}{team} me fait penser à postuler.',
    'Je me demande si je devrais postuler au poste {title}{team}.',
    'J’ai remarqué l’offre {title}{team}, et l’idée de postuler me vient.',
  ],
  first_insight_looking_bare: [
    'Je pense à travailler chez {employer}.',
    'Je me demande si je devrais postuler chez {employer}.',
    'Ces temps-ci, je pense à postuler chez {employer}.',
  ],
  first_insight_question: {
    formal: [
      'Comment l’équipe travaille-t-elle aujourd’hui, vue de votre place ?',
      'Comment va l’équipe ces temps-ci, vue de l’intérieur ?',
      'Que devrais-je savoir sur l’équipe ?',
      'Que voudriez-vous savoir, à ma place, avant de postuler ?',
    ],
    informal: [
      'Comment l’équipe travaille-t-elle aujourd’hui, vue de ta place ?',
      'Comment va l’équipe ces temps-ci, vue de l’intérieur ?',
      'Que devrais-je savoir sur l’équipe ?',
      'Que voudrais-tu savoir, à ma place, avant de postuler ?',
    ],
  },
  first_insight_question_short: {
    formal: [
      'Comment va l’équipe ? Si vous préférez ne rien dire, aucun souci.',
      'Que devrais-je savoir ? Si vous préférez ne rien dire, tant pis.',
      'Est-ce un bon endroit ? Si vous préférez ne rien dire, aucun souci.',
    ],
    informal: [
      'Comment va l’équipe ? Si tu préfères ne rien dire, aucun souci.',
      'Que devrais-je savoir ? Si tu préfères ne rien dire, tant pis.',
      'Est-ce un bon endroit ? Si tu préfères ne rien dire, aucun souci.',
    ],
  },
  first_name_plan: [
    'Je vais postuler au poste {title}{team}, et j’écrirai bientôt à ceux qui décident.',
    'Mon projet est de postuler au poste {title}{team}.',
    'Je prépare une lettre pour le poste {title}{team}.',
    'Je souhaite postuler à l’offre {title}{team}.',
  ],
  first_name_plan_bare: [
    'J’aimerais travailler chez {employer} et j’écrirai bientôt à ceux qui décident.',
    'Mon projet est de travailler chez {employer}.',
    'Je prépare une lettre pour postuler chez {employer}.',
  ],
  first_again_before: {
    formal: [
      'Je vous ai écrit{date} au sujet de l’offre {title}.',
      'J’ai écrit{date} sur l’offre {title}, et j’aimerais toujours en parler.',
      'Depuis que je vous ai écrit{date}, l’offre {title} m’intéresse toujours.',
    ],
    informal: [
      'Je t’ai écrit{date} au sujet de l’offre {title}.',
      'J’ai écrit{date} sur l’offre {title}, et j’aimerais toujours en parler.',
      'Depuis que je t’ai écrit{date}, l’offre {title} m’intéresse toujours.',
    ],
  },
  first_again_before_bare: {
    formal: [
      'Je vous ai écrit{date} au sujet d’un poste chez {employer}.',
      'J’ai écrit{date}, et j’aimerais toujours travailler chez {employer}.',
    ],
    informal: [
      'Je t’ai écrit{date} au sujet d’un poste chez {employer}.',
      'J’ai écrit{date}, et j’aimerais toujours travailler chez {employer}.',
    ],
  },
  first_again_subject_bare: ['Encore un mot sur {employer}', 'Suite : travailler chez {employer}'],
  first_again_insight: {
    formal: [
      'Je vous ai demandé{date} comment vous voyez l’équipe, car je pense à postuler.',
      'Vous avez reçu{date} une question de ma part, car je pense à postuler.',
    ],
    informal: [
      'Je t’ai demandé{date} comment tu vois l’équipe, car je pense à postuler.',
      'Tu as reçu{date} une question de ma part, car je pense à postuler.',
    ],
  },
  first_again_name: {
    formal: [
      'Je vous ai demandé{date} si je peux donner votre nom quand je postulerai.',
      'Je vous ai écrit{date} au sujet de votre nom et de ma candidature.',
    ],
    informal: [
      'Je t’ai demandé{date} si je peux donner ton nom quand je postulerai.',
      'Je t’ai écrit{date} au sujet de ton nom et de ma candidature.',
    ],
  },
  first_update_news_bare: {
    formal: [
      'Où j’en suis : j’espère toujours travailler chez {employer}.',
      'Pour que vous l’appreniez de moi : je souhaite toujours travailler chez {employer}.',
      'Quelques nouvelles : j’espère toujours un poste chez {employer}.',
    ],
    informal: [
      'Où j’en suis : j’espère toujours travailler chez {employer}.',
      'Pour que tu l’apprennes de moi : je souhaite toujours travailler chez {employer}.',
      'Quelques nouvelles : j’espère toujours un poste chez {employer}.',
    ],
  },
  first_close_thanks_bare: {
    formal: [
      'Merci du temps que vous avez donné à ma demande.',
      'Merci d’avoir réfléchi à ma demande pour un poste chez {employer}.',
    ],
    informal: [
      'Merci du temps que tu as donné à ma demande.',
      'Merci d’avoir réfléchi à ma demande pour un poste chez {employer}.',
    ],
  },
  first_close_help_bare: {
    formal: [
      'Merci de votre aide dans mon projet de travailler chez {employer}.',
      'Merci de votre écoute, quand je pensais à travailler chez {employer}.',
    ],
    informal: [
      'Merci de ton aide dans mon projet de travailler chez {employer}.',
      'Merci de ton écoute, quand je pensais à travailler chez {employer}.',
    ],
  },
} satisfies Partial<Wording>;
