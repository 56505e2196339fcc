import type { Wording } from '../../language.ts';

export const CHAIR = {
  introduction: [
    'Trabajé en {employer} como {chair}{team}{years}.',
    'Unas palabras sobre mí: trabajé en {employer} como {chair}{team}{years}.',
    'En {employer} trabajé como {chair}{team}{years}.',
  ],
  introduction_team: [' en el equipo {team}'],
  years_between: [' de {start} a {end}'],
  years_in: [' en {end}'],
  years_until: [' hasta {end}'],
  years_since: [' desde {start}'],
  left_year: [' en {year}'],
  leaving_bare: ['Me fui{year}.', 'Mi salida fue{year}.', 'Dejé el equipo{year}.'],
  leaving_sentence: ['Dejé el equipo{year} por esto: {told}.', 'El motivo de mi salida{year}: {told}.'],
  leaving_infinitive: [
    'Me fui{year} {told}.',
    'Dejé el equipo{year} {told}.',
    'Si dejé el equipo{year}, fue {told}.',
    'En pocas palabras, dejé el equipo{year} {told}.',
    'Cuando dejé el equipo{year}, fue {told}.',
  ],
  leaving_clause: ['Me fui{year} {told}.', 'Dejé el equipo{year} {told}.'],
  leaving_object: [
    'Me fui{year} {told}.',
    'Dejé el equipo{year} {told}.',
    'Mi salida{year} fue {told}.',
    'Cuando dejé el equipo{year}, fue {told}.',
  ],
  leaving_thing: ['El motivo de mi salida{year}: {told}.', 'Por qué dejé el equipo{year}: {told}.'],
} satisfies Partial<Wording>;
