import type { Wording } from '../../language.ts';

export const CHAIR = {
  introduction: [
    'Ich war{years} bei {employer} als {chair}{team} tätig.',
    'Bei {employer} habe ich{years} als {chair}{team} gearbeitet.',
    'Kurz zu mir: Ich habe{years} bei {employer} als {chair}{team} gearbeitet.',
    'Ich kenne das Haus von innen: Bei {employer} war ich{years} als {chair}{team} tätig.',
  ],
  introduction_team: [' im Team {team}'],
  years_between: [' von {start} bis {end}'],
  years_in: [' {end}'],
  years_until: [' bis {end}'],
  years_since: [' ab {start}'],
  left_year: [' {year}'],
  leaving_bare: [
    'Gegangen bin ich{year}.',
    'Ich bin{year} gegangen.',
    'Ich bin{year} gegangen; gern erzähle ich mehr dazu.',
  ],
  leaving_sentence: [
    'Gegangen bin ich{year} aus diesem Grund: {Told}.',
    'Warum ich{year} gegangen bin: {Told}.',
    'Ich bin{year} gegangen, kurz gesagt: {Told}.',
  ],
  leaving_infinitive: [
    'Ich bin{year} gegangen, {told}.',
    'Gegangen bin ich{year}, {told}.',
    'Damals bin ich{year} gegangen, {told}.',
    'Als ich{year} gegangen bin, dann nur, {told}.',
    'Der Grund war einfach: Ich bin{year} gegangen, {told}.',
  ],
  leaving_clause: [
    'Ich bin{year} gegangen, {told}.',
    'Gegangen bin ich{year}, {told}.',
    'Kurz gesagt: Ich bin{year} gegangen, {told}.',
  ],
  leaving_object: [
    'Ich bin{year} {told} gegangen.',
    'Gegangen bin ich{year} {told}.',
    'Kurz gesagt: Ich bin{year} {told} gegangen.',
    'Der Grund war einfach: Ich bin{year} {told} gegangen.',
  ],
  leaving_thing: [
    'Warum ich{year} gegangen bin: {told}.',
    'Der Grund, aus dem ich{year} gegangen bin: {told}.',
    'Gegangen bin ich{year}; der Grund war: {told}.',
  ],
} satisfies Partial<Wording>;
