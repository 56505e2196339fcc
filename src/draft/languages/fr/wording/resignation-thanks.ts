import type { Wording } from '../../language.ts';

export const RESIGNATION_THANKS = {
  goodbye: {
    formal: [
      'Avant de quitter {employer}, je tiens à vous remercier.',
      'Mon temps chez {employer} se termine, et je voudrais vous dire merci.',
      'Je quitte bientôt {employer}, et je ne voulais pas partir sans vous remercier.',
      'Au moment de quitter {employer}, je voudrais vous remercier.',
      'Je ne veux pas quitter {employer} sans vous dire merci.',
    ],
    informal: [
      'Avant de quitter {employer}, je tiens à te remercier.',
      'Mon temps chez {employer} se termine, et je voudrais te dire merci.',
      'Je quitte bientôt {employer}, et je ne voulais pas partir sans te remercier.',
      'Au moment de quitter {employer}, je voudrais te remercier.',
      'Je ne veux pas quitter {employer} sans te dire merci.',
    ],
  },
  goodbye_grateful: {
    formal: [
      'Travailler avec vous m’a fait du bien, et je vous en remercie.',
      'Vous avez rendu le travail plus léger.',
      'J’emporte un peu de votre façon de travailler.',
      'Merci pour tout ce que nous avons fait ensemble.',
      'J’ai beaucoup appris de votre façon de travailler.',
    ],
    informal: [
      'Travailler avec toi m’a fait du bien, et je t’en remercie.',
      'Tu as rendu le travail plus léger.',
      'J’emporte un peu de ta façon de travailler.',
      'Merci pour tout ce que nous avons fait ensemble.',
      'J’ai beaucoup appris de ta façon de travailler.',
    ],
  },
  goodbye_stay: {
    formal: [
      'J’aimerais garder le contact, et je vous souhaite le meilleur, à vous et à l’équipe.',
      'Bonne suite à vous et aux autres ; j’espère avoir de vos nouvelles.',
      'Restons en contact ; je vous souhaite le meilleur, à vous et aux autres.',
      'J’espère que nos chemins se croiseront, et je souhaite le meilleur à l’équipe.',
      'J’aurai plaisir à recevoir de vos nouvelles, et je vous souhaite une belle suite.',
    ],
    informal: [
      'J’aimerais garder le contact, et je te souhaite le meilleur, à toi et à l’équipe.',
      'Bonne suite à toi et aux autres ; j’espère avoir de tes nouvelles.',
      'Restons en contact ; je te souhaite le meilleur, à toi et aux autres.',
      'J’espère que nos chemins se croiseront, et je souhaite le meilleur à l’équipe.',
      'J’aurai plaisir à recevoir de tes nouvelles, et je te souhaite une belle suite.',
    ],
  },
  goodbye_subject: ['Merci pour ces années chez {employer}', 'Avant de quitter {employer} : merci'],
  goodbye_subject_team: ['Merci pour ces années {team}', 'Avant de quitter {team} : merci'],
} satisfies Partial<Wording>;
