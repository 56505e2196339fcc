import type { Wording } from '../../language.ts';

export const ASK = {
  intent: {
    formal: [
      'J’ai vu l’offre {title}{team} et j’aimerais parler avec vous d’un retour.',
      'Votre offre {title}{team} m’amène à vous écrire : j’aimerais revenir.',
      'Pour le poste {title}{team}, je reviendrais volontiers, et j’aimerais en parler avec vous.',
      'Je vous écris au sujet de l’offre {title}{team} : je souhaite revenir.',
      'Votre offre {title}{team} me donne envie de revenir, et je voulais vous en parler.',
      'J’ai remarqué votre offre {title}{team} : j’aimerais revenir.',
      'L’offre {title}{team} m’a fait penser à vous, et j’aimerais revenir.',
    ],
    informal: [
      'J’ai vu l’offre {title}{team} et j’aimerais parler avec toi d’un retour.',
      'Votre offre {title}{team} m’amène à t’écrire : j’aimerais revenir.',
      'Pour le poste {title}{team}, je reviendrais volontiers, et j’aimerais en parler avec toi.',
      'Je t’écris au sujet de l’offre {title}{team} : je souhaite revenir.',
      'Votre offre {title}{team} me donne envie de revenir, et je voulais t’en parler.',
      'J’ai remarqué votre offre {title}{team} : j’aimerais revenir.',
      'L’offre {title}{team} m’a fait penser à toi, et j’aimerais revenir.',
    ],
  },
  intent_bare: {
    formal: [
      'J’aimerais revenir chez {employer} et en parler avec vous.',
      'Je pense à un retour chez {employer}, et je voulais vous en parler.',
      'Pour le dire simplement : je voudrais revenir chez {employer}.',
      'Je vous écris parce que j’aimerais revenir chez {employer}.',
      'J’aimerais revenir chez {employer}, si vous avez une place pour moi.',
    ],
    informal: [
      'J’aimerais revenir chez {employer} et en parler avec toi.',
      'Je pense à un retour chez {employer}, et je voulais t’en parler.',
      'Pour le dire simplement : je voudrais revenir chez {employer}.',
      'Je t’écris parce que j’aimerais revenir chez {employer}.',
      'J’aimerais revenir chez {employer}, si vous avez une place pour moi.',
    ],
  },
  intent_short: [
    'J’aimerais revenir pour le poste {title}.',
    'J’ai vu l’offre {title} et je reviendrais volontiers.',
    'Le poste {title} me donne envie de revenir.',
    'Je reviendrais volontiers pour le poste {title}.',
    'Je souhaite revenir, pour le poste {title}.',
    'J’ai vu votre offre {title} : j’aimerais revenir.',
  ],
  in_place: [' ({team})'],
  in_team: [' (équipe {team})'],
  ask_request: {
    formal: [
      'Auriez-vous 15 minutes pour un appel dans les prochains jours ? Si je dois d’abord passer par les RH, je le ferai volontiers.',
      'Pourrions-nous parler 15 minutes un de ces jours ? Si ce n’est pas le moment, dites-le-moi simplement.',
      'Un appel de 15 minutes vous conviendrait-il la semaine prochaine ? Un non est tout aussi bienvenu.',
      'Puis-je vous appeler 15 minutes ? Sinon, je m’adresserai volontiers aux RH.',
      'Auriez-vous le temps d’un échange de 15 minutes ? Si ce n’est pas possible, dites-le-moi sans gêne.',
      'Pourriez-vous m’accorder 15 minutes ? Si vous préférez que je passe par les RH, ce sera très bien.',
      'Seriez-vous libre 15 minutes cette semaine ou la prochaine ? Sinon, aucun souci.',
    ],
    informal: [
      'Aurais-tu 15 minutes pour un appel dans les prochains jours ? Si je dois d’abord passer par les RH, je le ferai volontiers.',
      'Pourrions-nous parler 15 minutes un de ces jours ? Si ce n’est pas le moment, dis-le-moi simplement.',
      'Un appel de 15 minutes te conviendrait-il la semaine prochaine ? Un non est tout aussi bienvenu.',
      'Puis-je t’appeler 15 minutes ? Sinon, je m’adresserai volontiers aux RH.',
      'Aurais-tu le temps d’un échange de 15 minutes ? Si ce n’est pas possible, dis-le-moi sans gêne.',
      'Pourrais-tu m’accorder 15 minutes ? Si tu préfères que je passe par les RH, ce sera très bien.',
      'Serais-tu libre 15 minutes cette semaine ou la prochaine ? Sinon, aucun souci.',
    ],
  },
  ask_request_short: {
    formal: [
      'Auriez-vous 15 minutes ? Sinon, aucun souci.',
      'Un appel de 15 minutes ? Un non me va aussi.',
      'Puis-je vous appeler 15 minutes ? Sinon, tant pis.',
      'Auriez-vous le temps d’en parler 15 minutes ? Sinon, aucun souci.',
      'Pourrions-nous parler 15 minutes ? Sinon, tant pis.',
      'Pouvons-nous parler 15 minutes ? Un non me va aussi.',
    ],
    informal: [
      'Aurais-tu 15 minutes ? Sinon, aucun souci.',
      'Un appel de 15 minutes ? Un non me va aussi.',
      'Puis-je t’appeler 15 minutes ? Sinon, tant pis.',
      'Aurais-tu le temps d’en parler 15 minutes ? Sinon, aucun souci.',
      'Pourrions-nous parler 15 minutes ? Sinon, tant pis.',
      'Pouvons-nous parler 15 minutes ? Un non me va aussi.',
    ],
  },
  ask_request_spoken: {
    formal: [
      'Auriez-vous 15 minutes cette semaine ou la prochaine ? Un non me va aussi.',
      'Quand 15 minutes vous conviendraient-elles ? Si ce n’est pas possible, dites-le-moi.',
      'Pouvons-nous prendre 15 minutes ensemble ? Sinon, je verrai volontiers avec les RH.',
      'Avez-vous 15 minutes pour moi cette semaine ? Sinon, aucun souci.',
      'Quel jour vous conviendrait pour 15 minutes ? Si les RH passent d’abord, je commencerai par là.',
    ],
    informal: [
      'Aurais-tu 15 minutes cette semaine ou la prochaine ? Un non me va aussi.',
      'Quand 15 minutes te conviendraient-elles ? Si ce n’est pas possible, dis-le-moi.',
      'Pouvons-nous prendre 15 minutes ensemble ? Sinon, je verrai volontiers avec les RH.',
      'As-tu 15 minutes pour moi cette semaine ? Sinon, aucun souci.',
      'Quel jour te conviendrait pour 15 minutes ? Si les RH passent d’abord, je commencerai par là.',
    ],
  },
  ask_subject: [
    'L’offre {title}',
    'Au sujet de l’offre {title}',
    'Revenir pour le poste {title}',
    'Votre offre {title}',
    'À propos du poste {title}',
  ],
  ask_subject_bare: ['Revenir chez {employer}', 'Un retour chez {employer}', 'Mon retour chez {employer}'],
  ask_more_change: {
    formal: [
      'Bien des choses ont dû changer, et je préfère vous le demander plutôt que deviner.',
      'Vous savez mieux que moi ce dont l’équipe a besoin, et c’est ce que j’aimerais entendre.',
    ],
    informal: [
      'Bien des choses ont dû changer, et je préfère te le demander plutôt que deviner.',
      'Tu sais mieux que moi ce dont l’équipe a besoin, et c’est ce que j’aimerais entendre.',
    ],
  },
  ask_more_cv: {
    formal: [
      'Je peux vous envoyer mon CV avant, si cela vous aide.',
      'Mon CV est à votre disposition quand vous le souhaitez.',
    ],
    informal: [
      'Je peux t’envoyer mon CV avant, si cela t’aide.',
      'Mon CV est à ta disposition quand tu le souhaites.',
    ],
  },
  ask_more_granted: {
    formal: [
      'Je ne tiens pas pour acquis qu’il y ait une place pour moi ; une réponse franche m’aidera dans tous les cas.',
      'Vous avez peut-être déjà quelqu’un en vue, et cela aussi me serait utile à savoir.',
    ],
    informal: [
      'Je ne tiens pas pour acquis qu’il y ait une place pour moi ; une réponse franche m’aidera dans tous les cas.',
      'Tu as peut-être déjà quelqu’un en vue, et cela aussi me serait utile à savoir.',
    ],
  },
  ask_request_recruiter: {
    formal: [
      'Auriez-vous 15 minutes pour un appel dans les prochains jours ? Si quelqu’un d’autre s’en occupe, son nom m’aiderait déjà.',
      'Pourrions-nous parler 15 minutes un de ces jours ? Si je dois d’abord postuler, je le ferai volontiers.',
      'Puis-je vous appeler 15 minutes ? Sinon, dites-moi simplement comment faire.',
      'Un échange de 15 minutes vous conviendrait-il ? Un non est tout aussi bienvenu.',
    ],
    informal: [
      'Aurais-tu 15 minutes pour un appel dans les prochains jours ? Si quelqu’un d’autre s’en occupe, son nom m’aiderait déjà.',
      'Pourrions-nous parler 15 minutes un de ces jours ? Si je dois d’abord postuler, je le ferai volontiers.',
      'Puis-je t’appeler 15 minutes ? Sinon, dis-moi simplement comment faire.',
      'Un échange de 15 minutes te conviendrait-il ? Un non est tout aussi bienvenu.',
    ],
  },
} satisfies Partial<Wording>;
