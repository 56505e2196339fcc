import type { Wording } from '../../language.ts';

export const INSIGHT = {
  insight_looking: [
    'J’ai vu l’offre {title}{team} et je pense à revenir.',
    'L’offre {title}{team} me fait penser à un retour.',
    'Je me demande si je devrais revenir, pour le poste {title}{team}.',
    'J’ai remarqué l’offre {title}{team}, et l’idée de revenir me vient.',
    'Je pense à revenir, pour le poste {title}{team}.',
  ],
  insight_looking_bare: [
    'Je pense à revenir chez {employer}.',
    'Je me demande si je devrais revenir chez {employer}.',
    'Ces temps-ci, je pense à revenir chez {employer}.',
    'L’idée de revenir chez {employer} me trotte dans la tête.',
  ],
  insight_question: {
    formal: [
      'Comment l’équipe travaille-t-elle aujourd’hui, vue de votre place ?',
      'Qu’est-ce qui a le plus changé depuis ?',
      'Que voudriez-vous savoir, à ma place, avant de revenir ?',
      'Qu’est-ce qui est différent aujourd’hui, vu de votre place ?',
      'Comment va l’équipe ces temps-ci, vue de l’intérieur ?',
      'Que devrais-je savoir sur l’équipe aujourd’hui ?',
    ],
    informal: [
      'Comment l’équipe travaille-t-elle aujourd’hui, vue de ta place ?',
      'Qu’est-ce qui a le plus changé depuis ?',
      'Que voudrais-tu savoir, à ma place, avant de revenir ?',
      'Qu’est-ce qui est différent aujourd’hui, vu de ta place ?',
      'Comment va l’équipe ces temps-ci, vue de l’intérieur ?',
      'Que devrais-je savoir sur l’équipe aujourd’hui ?',
    ],
  },
  insight_out: {
    formal: [
      'Une phrase ou deux suffisent, et si vous préférez ne rien dire, c’est très bien.',
      'Quelques mots m’aideraient beaucoup ; sinon, aucun souci.',
      'Faites aussi court que vous voulez ; sinon, aucun souci.',
      'Une ligne suffit ; si vous préférez ne rien dire, je comprendrai.',
      'Si vous ne pouvez rien dire, aucun souci.',
    ],
    informal: [
      'Une phrase ou deux suffisent, et si tu préfères ne rien dire, c’est très bien.',
      'Quelques mots m’aideraient beaucoup ; sinon, aucun souci.',
      'Fais aussi court que tu veux ; sinon, aucun souci.',
      'Une ligne suffit ; si tu préfères ne rien dire, je comprendrai.',
      'Si tu ne peux rien dire, aucun souci.',
    ],
  },
  insight_question_short: {
    formal: [
      'Comment va l’équipe ? Si vous préférez ne rien dire, aucun souci.',
      'Que devrais-je savoir ? Si vous préférez ne rien dire, tant pis.',
      'Qu’est-ce qui a changé ? Si vous préférez ne rien dire, tant pis.',
      'Est-ce toujours un bon endroit ? Si vous préférez ne rien dire, aucun souci.',
    ],
    informal: [
      'Comment va l’équipe ? Si tu préfères ne rien dire, aucun souci.',
      'Que devrais-je savoir ? Si tu préfères ne rien dire, tant pis.',
      'Qu’est-ce qui a changé ? Si tu préfères ne rien dire, tant pis.',
      'Est-ce toujours un bon endroit ? Si tu préfères ne rien dire, aucun souci.',
    ],
  },
  insight_subject: ['Une question : offre {title}', 'Question sur le poste {title}'],
  insight_subject_bare: ['Une question sur {employer}', 'Comment va {employer} aujourd’hui'],
  insight_more: {
    formal: [
      'Je vous le demande parce que vous voyez la maison de l’intérieur.',
      'Je préfère l’entendre de vous plutôt que deviner de loin.',
      'Votre avis m’aiderait à décider si je continue.',
    ],
    informal: [
      'Je te le demande parce que tu vois la maison de l’intérieur.',
      'Je préfère l’entendre de toi plutôt que deviner de loin.',
      'Ton avis m’aiderait à décider si je continue.',
    ],
  },
  insight_private: {
    formal: ['Ce que vous me direz restera entre nous.', 'Je garderai pour moi ce que vous me direz.'],
    informal: ['Ce que tu me diras restera entre nous.', 'Je garderai pour moi ce que tu me diras.'],
  },
} satisfies Partial<Wording>;
