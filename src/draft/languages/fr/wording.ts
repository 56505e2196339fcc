import type { Wording } from '../language.ts';

/**
 * French. Where the reader is addressed, one list says vous and one says tu. No word agrees with the writer's or the
 * reader's gender, which nobody has told us.
 */
export const WORDING: Wording = {
  shared_sentence: ['{Told}.', 'Je m’en souviens encore : {told}.', 'Cela m’est resté : {told}.'],
  shared_object: [
    'Je n’ai pas oublié {told}.',
    'Je revois encore {told}.',
    'Je garde en mémoire {told}.',
    'Je me rappelle bien {told}.',
  ],
  shared_thing: [
    'Un souvenir que je garde : {told}.',
    'Ce qui m’est resté : {told}.',
    'Je n’ai pas oublié ceci : {told}.',
  ],

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
  introduction: [
    'J’ai travaillé chez {employer} comme {chair}{team}{years}.',
    'Un mot sur moi : j’ai travaillé chez {employer} comme {chair}{team}{years}.',
    'Chez {employer}, j’ai travaillé comme {chair}{team}{years}.',
  ],
  introduction_team: [' dans l’équipe {team}'],
  years_between: [' de {start} à {end}'],
  years_in: [' en {end}'],
  years_until: [' jusqu’en {end}'],
  years_since: [' à partir de {start}'],
  left_year: [' en {year}'],

  leaving_bare: ['J’ai quitté l’équipe{year}.', 'Mon départ, c’était{year}.'],
  leaving_sentence: [
    'J’ai quitté l’équipe{year}, pour cette raison : {told}.',
    'Pourquoi j’ai quitté l’équipe{year} : {told}.',
  ],
  leaving_infinitive: [
    'J’ai quitté l’équipe{year} {told}.',
    'J’ai quitté l’équipe{year}, {told}.',
    'Si j’ai quitté l’équipe{year}, c’était {told}.',
    'En un mot, j’ai quitté l’équipe{year} {told}.',
    'Quand j’ai quitté l’équipe{year}, c’était {told}.',
  ],
  leaving_clause: ['J’ai quitté l’équipe{year} {told}.', 'Si j’ai quitté l’équipe{year}, c’est {told}.'],
  leaving_object: [
    'J’ai quitté l’équipe{year} {told}.',
    'J’ai quitté l’équipe{year}, {told}.',
    'Mon départ{year}, c’était {told}.',
    'Quand j’ai quitté l’équipe{year}, c’était {told}.',
  ],
  leaving_thing: [
    'La raison de mon départ{year} : {told}.',
    'J’ai quitté l’équipe{year} ; la raison : {told}.',
  ],

  growth_sentence: ['{Told}.', 'Depuis : {told}.', 'Entre-temps : {told}.', 'Depuis mon départ : {told}.'],
  growth_past: [
    'Depuis, j’ai {told}.',
    'Entre-temps, j’ai {told}.',
    'Après mon départ, j’ai {told}.',
    'Dans l’intervalle, j’ai {told}.',
    'Depuis mon départ, j’ai {told}.',
  ],
  growth_thing: [
    'Depuis : {told}.',
    'Entre-temps : {told}.',
    'Ce qui s’est ajouté depuis : {told}.',
    'Depuis mon départ : {told}.',
    'Ce que j’apporte de nouveau : {told}.',
  ],
  added_sentence: ['Un point que j’avais oublié : {told}.', 'J’ajoute ceci : {told}.'],
  added_past: [
    'Un point que j’avais oublié : j’ai {told}.',
    'J’ajoute ceci : j’ai {told}.',
    'Il manquait une chose : j’ai {told}.',
    'Pour compléter : j’ai {told}.',
  ],
  added_thing: ['Un point que j’avais oublié : {told}.', 'J’ajoute ceci : {told}.'],
  win_sentence: ['{Told}.', 'De mes années chez {employer} : {told}.'],
  win_past: [
    'Chez {employer}, j’ai {told}.',
    'À l’époque, chez {employer}, j’ai {told}.',
    'De mon temps chez {employer}, j’ai {told}.',
    'Quand j’étais chez {employer}, j’ai {told}.',
    'Pendant mes années chez {employer}, j’ai {told}.',
  ],
  win_thing: ['Chez {employer} : {told}.', 'De mes années chez {employer} : {told}.'],

  fit_one: [
    'Ce que vous demandez et que j’apporte : {list}.',
    'Ce que vous cherchez et que j’apporte : {list}.',
    'De votre annonce, voici ce que je peux apporter : {list}.',
    'De votre liste, je peux déjà offrir ceci : {list}.',
    'Mon apport, d’après votre annonce : {list}.',
  ],
  fit_more: [
    'Ce que vous demandez et que j’apporte : {list}.',
    'Ce que vous cherchez et que j’apporte : {list}.',
    'De votre annonce, voici ce que je peux apporter : {list}.',
    'De votre liste, je peux déjà offrir ceci : {list}.',
    'Mon apport, d’après votre annonce : {list}.',
  ],
  commitment_sentence: ['{Told}.', 'Et je le dis clairement : {told}.', 'Cette fois : {told}.'],
  commitment_infinitive: [
    'Je souhaite {told}.',
    'Cette fois, je veux {told}.',
    'Ce que je veux : {told}.',
    'Et je souhaite {told}.',
    'Je tiens à {told}.',
  ],
  commitment_thing: [
    'Je cherche {told}.',
    'Ce que je cherche : {told}.',
    'Cette fois, je cherche {told}.',
    'Et je cherche {told}.',
  ],

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

  hello: {
    formal: [
      'Je ne demande rien aujourd’hui, je voulais seulement vous saluer.',
      'Rien à demander derrière ce mot, juste un bonjour.',
      'Je voulais simplement vous faire signe.',
      'Je n’ai besoin de rien ; je voulais juste vous dire bonjour.',
      'J’ai pensé à vous, et je voulais vous saluer.',
      'Pas de demande aujourd’hui, juste un bonjour pour vous.',
    ],
    informal: [
      'Je ne demande rien aujourd’hui, je voulais seulement te saluer.',
      'Rien à demander derrière ce mot, juste un bonjour.',
      'Je voulais simplement te faire signe.',
      'Je n’ai besoin de rien ; je voulais juste te dire bonjour.',
      'J’ai pensé à toi, et je voulais te saluer.',
      'Pas de demande aujourd’hui, juste un bonjour pour toi.',
    ],
  },
  hello_wish: {
    formal: [
      'J’espère que tout va bien pour vous et pour l’équipe.',
      'J’espère que vous allez bien, au travail et ailleurs.',
      'Je vous souhaite une bonne semaine, à vous et aux autres.',
      'J’espère que l’année est bonne pour vous.',
      'Je vous souhaite le meilleur, à vous et à l’équipe.',
      'J’espère que tout se passe bien chez vous.',
    ],
    informal: [
      'J’espère que tout va bien pour toi et pour l’équipe.',
      'J’espère que tu vas bien, au travail et ailleurs.',
      'Je te souhaite une bonne semaine, à toi et aux autres.',
      'J’espère que l’année est bonne pour toi.',
      'Je te souhaite le meilleur, à toi et à l’équipe.',
      'J’espère que tout se passe bien chez vous.',
    ],
  },
  hello_more: {
    formal: [
      'Inutile de répondre ; je voulais que vous sachiez que je pense à vous.',
      'Écrivez-moi si le cœur vous en dit, et sinon c’est bien aussi.',
      'Si un jour vous avez envie de me raconter comment vous allez, cela me fera plaisir ; sinon, c’est bien aussi.',
      'Vous n’avez pas à répondre ; c’était juste un mot amical.',
    ],
    informal: [
      'Inutile de répondre ; je voulais que tu saches que je pense à toi.',
      'Écris-moi si le cœur t’en dit, et sinon c’est bien aussi.',
      'Si un jour tu as envie de me raconter comment tu vas, cela me fera plaisir ; sinon, c’est bien aussi.',
      'Tu n’as pas à répondre ; c’était juste un mot amical.',
    ],
  },
  hello_subject: [
    'Un bonjour des années chez {employer}',
    'Bonjour, en souvenir de {employer}',
    'Un petit bonjour, {employer}',
  ],

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

  thanks_for: {
    formal: [
      'Merci pour notre échange au sujet de l’offre {title}.',
      'Merci d’avoir pris le temps de me parler de l’offre {title}.',
      'Je vous remercie de notre échange sur l’offre {title}.',
      'Merci pour le temps que vous m’avez donné, et pour notre échange sur l’offre {title}.',
      'Je tenais à vous remercier pour notre échange sur l’offre {title}.',
    ],
    informal: [
      'Merci pour notre échange au sujet de l’offre {title}.',
      'Merci d’avoir pris le temps de me parler de l’offre {title}.',
      'Je te remercie de notre échange sur l’offre {title}.',
      'Merci pour le temps que tu m’as donné, et pour notre échange sur l’offre {title}.',
      'Je tenais à te remercier pour notre échange sur l’offre {title}.',
    ],
  },
  thanks_for_bare: {
    formal: [
      'Merci pour notre échange sur {employer}.',
      'Merci pour le temps passé à parler avec moi.',
      'Je tenais à vous remercier pour notre échange sur {employer}.',
      'Merci d’avoir pris le temps de me parler de {employer}.',
    ],
    informal: [
      'Merci pour notre échange sur {employer}.',
      'Merci pour le temps passé à parler avec moi.',
      'Je tenais à te remercier pour notre échange sur {employer}.',
      'Merci d’avoir pris le temps de me parler de {employer}.',
    ],
  },
  thanks_meant: {
    formal: [
      'J’y vois plus clair sur ce dont vous avez besoin.',
      'Merci aussi pour votre franchise.',
      'Votre regard m’a été très utile.',
      'Ce que vous m’avez dit me donne à réfléchir.',
      'Cet échange m’a beaucoup apporté.',
    ],
    informal: [
      'J’y vois plus clair sur ce dont vous avez besoin.',
      'Merci aussi pour ta franchise.',
      'Ton regard m’a été très utile.',
      'Ce que tu m’as dit me donne à réfléchir.',
      'Cet échange m’a beaucoup apporté.',
    ],
  },
  thanks_end: {
    formal: [
      'Quelle que soit votre décision, cet échange m’a fait plaisir.',
      'Prenez le temps qu’il vous faut ; merci de votre écoute.',
      'Quoi qu’il en sorte, merci pour votre temps.',
      'S’il vous faut autre chose de ma part, dites-le-moi.',
      'Dans tous les cas, cela m’a fait plaisir de vous parler.',
    ],
    informal: [
      'Quelle que soit ta décision, cet échange m’a fait plaisir.',
      'Prends le temps qu’il te faut ; merci de ton écoute.',
      'Quoi qu’il en sorte, merci pour ton temps.',
      'S’il te faut autre chose de ma part, dis-le-moi.',
      'Dans tous les cas, cela m’a fait plaisir de te parler.',
    ],
  },
  thanks_subject_bare: ['Merci pour notre échange : {employer}', 'Merci : notre échange, {employer}'],

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
  hello_subject_team: ['Un bonjour de mes années {team}', 'Bonjour à l’équipe {team}'],
  repair_subject_team: ['Mon départ de l’équipe {team}', 'Comment j’ai quitté {team}'],
  goodbye_subject_team: ['Merci pour ces années {team}', 'Avant de quitter {team} : merci'],
  thanks_subject: [
    'Merci pour notre échange : {title}',
    'Notre échange sur le poste {title}',
    'Merci : le poste {title}',
  ],
  update_subject: ['Où j’en suis : {title}', 'Des nouvelles : le poste {title}'],
  kept_sentence: ['{Told}.', 'Cela me restera : {told}.'],
  kept_object: ['Je n’oublierai pas {told}.', 'Je garderai en mémoire {told}.', 'Je me rappellerai {told}.'],
  kept_thing: [
    'Un souvenir que j’emporte : {told}.',
    'Ce qui me restera : {told}.',
    'Je n’oublierai pas ceci : {told}.',
  ],
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
};
