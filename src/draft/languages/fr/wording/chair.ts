import type { Wording } from '../../language.ts';

export const CHAIR = {
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
} satisfies Partial<Wording>;
