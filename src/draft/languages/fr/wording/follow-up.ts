import type { Wording } from '../../language.ts';

export const FOLLOW_UP = {
  again_before: {
    formal: [
      'Je vous ai écrit{date} au sujet de l’offre {title} et d’un retour.',
      'Depuis que j’ai écrit{date} sur l’offre {title}, mon envie de revenir n’a pas changé.',
      'J’ai écrit{date} sur l’offre {title}, et j’aimerais toujours revenir.',
      'Je reviens vers vous au sujet de l’offre {title} ; je vous avais écrit{date}, et j’aimerais toujours revenir.',
    ],
    informal: [
      'Je t’ai écrit{date} au sujet de l’offre {title} et d’un retour.',
      'Depuis que j’ai écrit{date} sur l’offre {title}, mon envie de revenir n’a pas changé.',
      'J’ai écrit{date} sur l’offre {title}, et j’aimerais toujours revenir.',
      'Je reviens vers toi au sujet de l’offre {title} ; je t’avais écrit{date}, et j’aimerais toujours revenir.',
    ],
  },
  again_before_bare: {
    formal: [
      'Je vous ai écrit{date} au sujet d’un retour chez {employer}.',
      'J’ai écrit{date}, et j’aimerais toujours revenir chez {employer}.',
    ],
    informal: [
      'Je t’ai écrit{date} au sujet d’un retour chez {employer}.',
      'J’ai écrit{date}, et j’aimerais toujours revenir chez {employer}.',
    ],
  },
  on_day: [' le {day}'],
  again_request: {
    formal: [
      'Auriez-vous 15 minutes cette semaine ou la prochaine ? Si ce n’est pas le moment, j’en resterai là.',
      'Un appel de 15 minutes serait-il possible ? Un non est tout aussi bienvenu.',
      'Puis-je encore vous demander 15 minutes ? Sinon, dites-le-moi simplement.',
      'Pourrions-nous trouver 15 minutes ? Sinon, aucun souci.',
      'Pensez-vous que 15 minutes soient possibles ? Un simple non m’aide aussi.',
    ],
    informal: [
      'Aurais-tu 15 minutes cette semaine ou la prochaine ? Si ce n’est pas le moment, j’en resterai là.',
      'Un appel de 15 minutes serait-il possible ? Un non est tout aussi bienvenu.',
      'Puis-je encore te demander 15 minutes ? Sinon, dis-le-moi simplement.',
      'Pourrions-nous trouver 15 minutes ? Sinon, aucun souci.',
      'Penses-tu que 15 minutes soient possibles ? Un simple non m’aide aussi.',
    ],
  },
  again_more: [
    'Rien ne presse de mon côté, et une ligne me suffit en réponse.',
    'Une réponse courte suffit, quand le moment s’y prête.',
  ],
  again_subject: ['Encore un mot : offre {title}', 'Suite : le poste {title}'],
  again_subject_bare: ['Encore un mot sur {employer}', 'Suite : revenir chez {employer}'],
  again_insight: {
    formal: [
      'Je vous ai demandé{date} comment vous voyez l’équipe, car je pense à revenir.',
      'Vous avez reçu{date} une question de ma part, car je pense à revenir.',
    ],
    informal: [
      'Je t’ai demandé{date} comment tu vois l’équipe, car je pense à revenir.',
      'Tu as reçu{date} une question de ma part, car je pense à revenir.',
    ],
  },
  again_name: {
    formal: [
      'Je vous ai demandé{date} si je peux donner votre nom pour mon retour.',
      'Je vous ai écrit{date} au sujet de votre nom et de mon retour.',
    ],
    informal: [
      'Je t’ai demandé{date} si je peux donner ton nom pour mon retour.',
      'Je t’ai écrit{date} au sujet de ton nom et de mon retour.',
    ],
  },
  again_eligible: {
    formal: [
      'Je vous ai écrit{date} au sujet d’un possible retour.',
      'Je vous ai écrit{date} avec une question sur un retour.',
    ],
    informal: [
      'Je t’ai écrit{date} au sujet d’un possible retour.',
      'Je t’ai écrit{date} avec une question sur un retour.',
    ],
  },
} satisfies Partial<Wording>;
