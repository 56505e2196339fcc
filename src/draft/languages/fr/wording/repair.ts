import type { Wording } from '../../language.ts';

export const REPAIR = {
  apology: {
    formal: [
      'Je vous présente mes excuses pour la façon dont j’ai quitté l’équipe.',
      'Je vous dois des excuses pour ma façon de quitter l’équipe.',
      'Je vous demande pardon pour la façon dont s’est passé mon départ.',
      'Mon départ ne s’est pas passé comme il aurait dû, et je vous présente mes excuses.',
      'Je voudrais vous présenter mes excuses pour mon départ.',
    ],
    informal: [
      'Je te présente mes excuses pour la façon dont j’ai quitté l’équipe.',
      'Je te dois des excuses pour ma façon de quitter l’équipe.',
      'Je te demande pardon pour la façon dont s’est passé mon départ.',
      'Mon départ ne s’est pas passé comme il aurait dû, et je te présente mes excuses.',
      'Je voudrais te présenter mes excuses pour mon départ.',
    ],
  },
  apology_more: {
    formal: [
      'J’aurais dû faire mieux, et cela ne tient qu’à moi.',
      'Vous méritiez mieux de ma part, et je le sais.',
      'Aujourd’hui, je m’y prendrais autrement.',
      'La faute est la mienne, et je ne cherche pas d’excuse.',
      'Ce n’était pas juste envers vous et les autres.',
    ],
    informal: [
      'J’aurais dû faire mieux, et cela ne tient qu’à moi.',
      'Tu méritais mieux de ma part, et je le sais.',
      'Aujourd’hui, je m’y prendrais autrement.',
      'La faute est la mienne, et je ne cherche pas d’excuse.',
      'Ce n’était pas juste envers toi et les autres.',
    ],
  },
  repair_good: {
    formal: [
      'Les bons jours comptent plus pour moi que les derniers, et je tenais à vous le dire.',
      'La fin ne change rien à l’estime que j’ai pour notre travail.',
      'Je garde le meilleur de cette époque, et j’espère que vous aussi.',
      'Je ne voulais pas que la fin soit tout ce que vous retenez de moi.',
    ],
    informal: [
      'Les bons jours comptent plus pour moi que les derniers, et je tenais à te le dire.',
      'La fin ne change rien à l’estime que j’ai pour notre travail.',
      'Je garde le meilleur de cette époque, et j’espère que toi aussi.',
      'Je ne voulais pas que la fin soit tout ce que tu retiens de moi.',
    ],
  },
  repair_nothing: {
    formal: [
      'Je ne demande rien, et vous n’avez pas à répondre. Je voulais que vous le sachiez.',
      'Ce mot n’attend pas de réponse ; je tenais à vous le dire, voilà tout.',
      'Je n’attends rien de vous, pas même une réponse ; il fallait que je le dise.',
      'Vous ne me devez rien ; je voulais seulement vous le dire.',
    ],
    informal: [
      'Je ne demande rien, et tu n’as pas à répondre. Je voulais que tu le saches.',
      'Ce mot n’attend pas de réponse ; je tenais à te le dire, voilà tout.',
      'Je n’attends rien de toi, pas même une réponse ; il fallait que je le dise.',
      'Tu ne me dois rien ; je voulais seulement te le dire.',
    ],
  },
  repair_more: [
    'Quelques lignes n’effacent rien, je le sais, mais mieux vaut le dire tard que jamais.',
    'Ces mots viennent tard, et je préfère les dire tard que les taire.',
  ],
  repair_late: {
    formal: [
      'Si un jour vous voulez en parler, je suis là pour cela.',
      'Si vous avez quelque chose à m’en dire, je vous écouterai.',
    ],
    informal: [
      'Si un jour tu veux en parler, je suis là pour cela.',
      'Si tu as quelque chose à m’en dire, je t’écouterai.',
    ],
  },
  repair_subject: ['Mon départ de chez {employer}', 'Comment j’ai quitté {employer}'],
  repair_subject_team: ['Mon départ de l’équipe {team}', 'Comment j’ai quitté {team}'],
} satisfies Partial<Wording>;
