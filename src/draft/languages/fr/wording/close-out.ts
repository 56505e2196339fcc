import type { Wording } from '../../language.ts';

export const CLOSE_OUT = {
  close_thanks: {
    formal: [
      'Merci d’avoir pensé à moi pour l’offre {title}.',
      'Merci du temps que vous m’avez donné pour l’offre {title}.',
      'Merci d’avoir regardé ma demande pour l’offre {title}.',
      'Je vous remercie du temps donné à l’offre {title}.',
      'Merci pour votre temps autour du poste {title}.',
    ],
    informal: [
      'Merci d’avoir pensé à moi pour l’offre {title}.',
      'Merci du temps que tu m’as donné pour l’offre {title}.',
      'Merci d’avoir regardé ma demande pour l’offre {title}.',
      'Je te remercie du temps donné à l’offre {title}.',
      'Merci pour ton temps autour du poste {title}.',
    ],
  },
  close_thanks_bare: {
    formal: [
      'Merci d’avoir réfléchi à mon retour chez {employer}.',
      'Merci du temps que vous avez donné à mon idée de revenir chez {employer}.',
    ],
    informal: [
      'Merci d’avoir réfléchi à mon retour chez {employer}.',
      'Merci du temps que tu as donné à mon idée de revenir chez {employer}.',
    ],
  },
  close_peace: [
    'Cela ne s’est pas fait cette fois, et ce n’est pas grave.',
    'Ce sera non pour cette fois, et je le prends bien.',
    'Cette fois, cela ne se fera pas, et je le comprends.',
    'Ce n’était pas le moment, et je le comprends.',
  ],
  close_wish: {
    formal: [
      'Je vous souhaite une belle suite, à vous et à l’équipe, et j’espère que nos chemins se croiseront.',
      'Bonne continuation à vous et aux autres ; un signe de vous me fera toujours plaisir.',
      'Je vous souhaite de bonnes choses, à vous et à l’équipe, et j’espère avoir de vos nouvelles.',
      'Tous mes vœux à vous et à l’équipe, en attendant que nos chemins se croisent.',
    ],
    informal: [
      'Je te souhaite une belle suite, à toi et à l’équipe, et j’espère que nos chemins se croiseront.',
      'Bonne continuation à toi et aux autres ; un signe de toi me fera toujours plaisir.',
      'Je te souhaite de bonnes choses, à toi et à l’équipe, et j’espère avoir de tes nouvelles.',
      'Tous mes vœux à toi et à l’équipe, en attendant que nos chemins se croisent.',
    ],
  },
  close_subject: ['Merci : offre {title}', 'Mes remerciements : poste {title}'],
  close_subject_bare: ['Merci, et bonne continuation, {employer}', 'Un dernier merci, {employer}'],
  close_help: {
    formal: [
      'Merci de votre aide pour l’offre {title}.',
      'Je voulais vous remercier de votre aide pour le poste {title}.',
      'Merci de vos conseils pour le poste {title}.',
    ],
    informal: [
      'Merci de ton aide pour l’offre {title}.',
      'Je voulais te remercier de ton aide pour le poste {title}.',
      'Merci de tes conseils pour le poste {title}.',
    ],
  },
  close_help_bare: {
    formal: [
      'Merci de votre aide dans mon projet de revenir chez {employer}.',
      'Merci de votre écoute au sujet de mon retour chez {employer}.',
    ],
    informal: [
      'Merci de ton aide dans mon projet de revenir chez {employer}.',
      'Merci de ton écoute au sujet de mon retour chez {employer}.',
    ],
  },
} satisfies Partial<Wording>;
