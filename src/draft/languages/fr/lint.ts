import type { Lint } from '../language.ts';

/** Words that only this language has in plenty. */
export const LITTLE_WORDS =
  /(?<!\p{L})(?:le|la|les|des|du|de|un|une|et|pour|avec|dans|nous|je|j|ai|en|sur|au|aux|mon|ma|mes|ton|ta|tes|notre|nos|votre|vos|chez|depuis|par|qui|est|ans|l|d|à)(?![\p{L}])/giu;

export const LINT: Lint = {
  blame:
    /(?<!\p{L})(?:toxique\w*|cauchemar|déteste\w*|détesté\w*|affreu\w*|horrible\w*|mon chef|ma cheffe|harcel\w*|burn-?out|injuste\w*|sous-payé\w*|frustr\w*|déçu\w*)(?!\p{L})/iu,
  unsaid:
    /(?<!\p{L})(?:patron\w*|débordé\w*|stress\w*|conflit\w*|viré\w*|licencié\w*|mauvais\w*|ennuy\w*|chaos|salaire\w*|paie|payé\w*|argent|prime|divorce|maladie)(?!\p{L})/iu,
  grudge:
    /(?<!\p{L})(?:incompéten\p{L}*|idiots?|men(?:ti|teur|teuse)\p{L}*|humili\p{L}*|hurl\p{L}*|maltrait\p{L}*|exploité\p{L}*|irrespect\p{L}*|manque de (?:respect|reconnaissance|soutien|considération)|insupportable\p{L}*|invivable\p{L}*|hostile\p{L}*|trahi\p{L}*|discrimin\p{L}*|enfer|ras[- ]le[- ]bol|marre|jamais (?:écouté|reconnu)\p{L}*|pas (?:écouté|reconnu|respecté)\p{L}*|poussé\p{L}* dehors|mauvais\p{L}* (?:chef\p{L}*|management|direction|ambiance)|(?:faute|tort) de)(?!\p{L})/iu,
  stock: [
    /(?:récupérer mon (?:ancien )?poste|vous savez combien|je mérite|comme vous vous en souvenez sûrement)/i,
    /(?:désespér\w*|s’il vous plaît,? s’il vous plaît|n’importe quel poste|je ferais n’importe quoi)/i,
    /(?:passionné\w* par|dynamique et motivé\w*|synergie\w*|force de proposition|par la présente|suite à votre annonce|à qui de droit|madame, monsieur|j’espère que ce (?:mail|message) vous trouve|fort\w* de mon expérience|vivement intéressé\w*|mettre à profit mes compétences|valeur ajoutée|opportunité passionnante|à la recherche de nouveaux défis)/i,
  ],
  superlatives:
    /\b(?:incroyable\w*|fantastique\w*|merveilleu\w*|exceptionnel\w*|parfait\w*|formidable\w*|génial\w*)\b/gi,
  intent:
    /(?:reven\w+|revien\w+|retour\w*|réembauch\w*|offre|poste|postuler\p{L}*|candidature|travailler (?:chez|à|au))(?!\p{L})/iu,
  apology: /(?:excuses?|pardon)/i,
  leaving: /(?:j’ai quitté|mon départ)/i,
  former:
    /(?<!\p{L})(?:reven(?:ir|ais|ons|ue?s?)|reviend\p{L}+|(?:mon|un|d[’']un|au) (?:possible )?retour|réembauch\p{L}*|quand j[’']étais (?:chez|avec) (?:vous|toi)|(?:années|temps|époque) (?:chez|avec) (?:vous|toi)|mon départ|j[’']ai quitté l[’']équipe|mon ancien(?:ne)? (?:poste|équipe))(?!\p{L})/iu,
  withYou:
    /(?<!\p{L})(?:quand j[’']étais (?:chez|avec) (?:vous|toi)|(?:années|temps|époque) (?:chez|avec) (?:vous|toi)|chez vous, j[’']ai)(?!\p{L})/iu,
  wish: /(?<!\p{L})(?:aimerais|voudrais|souhaite\p{L}*|pourrais?|veux|espère|serais?|peux)(?!\p{L})/iu,
  committed:
    /(?<!\p{L})(?:rester|durable\w*|long terme|longtemps|prochaines années|racines|m’installer)(?!\p{L})/iu,
  easyNo:
    /(?:sinon|un non|si ce n’est|aucun souci|RH|si (?:tu|vous) préf|ressort|quelqu’un d’autre|oui ou non|pas possible|tant pis)/i,
  request: /^(?:et )?(?:pourr|puis-je|auri|aurais|seri|voudri|peux-|pouv|puisse)\p{L}*/iu,
  tooLong: /\b(?:une|deux) heures?\b|\bdemi-heure\b|\b(?:3[1-9]|[4-9]\d|\d{3,}) min/i,
  numbers: /\d|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|moitié|doublé)\b/i,
};
