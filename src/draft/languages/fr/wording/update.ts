import type { Wording } from '../../language.ts';

export const UPDATE = {
  update_news: {
    formal: [
      'Où j’en suis : je tente ma chance pour le poste {title}.',
      'Pour que vous l’appreniez de moi : je postule à l’offre {title}.',
      'Quelques nouvelles : je postule à l’offre {title}.',
      'Je voulais vous tenir au courant : je postule au poste {title}.',
    ],
    informal: [
      'Où j’en suis : je tente ma chance pour le poste {title}.',
      'Pour que tu l’apprennes de moi : je postule à l’offre {title}.',
      'Quelques nouvelles : je postule à l’offre {title}.',
      'Je voulais te tenir au courant : je postule au poste {title}.',
    ],
  },
  update_news_bare: {
    formal: [
      'Où j’en suis : j’espère toujours revenir chez {employer}.',
      'Pour que vous l’appreniez de moi : je souhaite toujours revenir chez {employer}.',
      'Quelques nouvelles : j’espère toujours revenir chez {employer}.',
    ],
    informal: [
      'Où j’en suis : j’espère toujours revenir chez {employer}.',
      'Pour que tu l’apprennes de moi : je souhaite toujours revenir chez {employer}.',
      'Quelques nouvelles : j’espère toujours revenir chez {employer}.',
    ],
  },
  update_thanks: {
    formal: [
      'Merci d’être à mes côtés dans cette démarche.',
      'Merci de votre aide.',
      'Votre soutien compte pour moi.',
      'Merci de m’aider dans cette démarche.',
      'Savoir que vous êtes là m’aide.',
    ],
    informal: [
      'Merci d’être à mes côtés dans cette démarche.',
      'Merci de ton aide.',
      'Ton soutien compte pour moi.',
      'Merci de m’aider dans cette démarche.',
      'Savoir que tu es là m’aide.',
    ],
  },
  update_promise: {
    formal: [
      'Quelle que soit l’issue, vous l’apprendrez de moi.',
      'Vous n’avez rien à faire ; je vous écrirai quand ce sera décidé.',
      'Je vous tiendrai au courant, dans un sens ou dans l’autre.',
      'Dès que j’en saurai plus, je vous le dirai.',
    ],
    informal: [
      'Quelle que soit l’issue, tu l’apprendras de moi.',
      'Tu n’as rien à faire ; je t’écrirai quand ce sera décidé.',
      'Je te tiendrai au courant, dans un sens ou dans l’autre.',
      'Dès que j’en saurai plus, je te le dirai.',
    ],
  },
  update_subject_bare: ['Où j’en suis avec {employer}', 'Des nouvelles de mon projet, {employer}'],
  update_subject: ['Où j’en suis : {title}', 'Des nouvelles : le poste {title}'],
} satisfies Partial<Wording>;
