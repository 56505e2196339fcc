import type { DraftInput } from '../model/note.ts';
import { digest } from './digest.ts';
import { isKnown, type Kind } from './kind.ts';
import { kindOf } from './kinds.ts';
import type { Addressee, Language } from './languages/language.ts';
import { nameOf, ownName, spokenName } from './languages/names.ts';
import { inPlaces } from './voice.ts';

/** Characters that LinkedIn takes (a connection note without and with Premium; a message that people still read). */
const NOTE_CHARACTERS = 200;
const PREMIUM_NOTE_CHARACTERS = 300;
const MESSAGE_CHARACTERS = 400;
/** Spoken words a second, and the seconds an opening and a meeting's points may take. */
const WORDS_PER_SECOND = 2.5;
const OPENING_SECONDS = 30;
const POINTS_SECONDS = 60;
const LETTER_WORDS = 250;

type Band = { readonly least: number; readonly most: number; readonly unit: 'words' | 'characters' };

/** How long a note of this kind may be on this channel. */
export function bandOf({ channel, premium }: DraftInput, { band: [least, most] }: Kind): Band {
  switch (channel) {
    case 'linkedin-note':
      return { least: 60, most: premium ? PREMIUM_NOTE_CHARACTERS : NOTE_CHARACTERS, unit: 'characters' };
    case 'linkedin-message':
      return { least: 80, most: MESSAGE_CHARACTERS, unit: 'characters' };
    case 'letter':
      return { least, most: LETTER_WORDS, unit: 'words' };
    case 'call':
      return { least: 25, most: WORDS_PER_SECOND * OPENING_SECONDS, unit: 'words' };
    case 'talking-points':
      return { least: 20, most: WORDS_PER_SECOND * POINTS_SECONDS, unit: 'words' };
    default:
      return { least, most, unit: 'words' };
  }
}

/** Length as the channel counts it. LinkedIn counts what it stores: one for each UTF-16 unit. */
export function measured(body: string, unit: Band['unit']): number {
  return unit === 'characters'
    ? body.length
    : (body.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0);
}

/** Greeting, paragraphs and name, as the channel and the language want them. */
export function bodyFor(
  input: DraftInput,
  language: Language,
  formal: boolean,
  paragraphs: readonly (readonly string[])[],
): string {
  const me = ownName(input.profile.name ?? '');
  const to = addressee(input, formal);
  const greeting = input.voice?.greeting ? inPlaces(input.voice.greeting, input) : language.greeting(to);
  const texts = paragraphs.map((sentences) => sentences.join(' '));
  switch (input.channel) {
    case 'linkedin-note':
    case 'linkedin-message':
      return [greeting, language.afterGreeting(texts.join(' ')), formal || me === '' ? me : nameOf(me).first]
        .filter(Boolean)
        .join(' ');
    case 'call':
      return [language.spokenGreeting(to, spokenName(me)), ...texts].join('\n\n');
    case 'talking-points':
      return paragraphs
        .flat()
        .map((sentence) => `• ${sentence}`)
        .join('\n');
    default: {
      const [first = '', ...rest] = texts;
      const name = formal || to.letter ? me : me.replace(/^(?:(?:Prof|Dr|Dra)\.? )+/, '');
      const opening = language.lowersFirstLine ? language.afterGreeting(first) : first;
      return [greeting, opening, ...rest, signedOff(input, closingFor(input, language.closings(to)), name)]
        .filter(Boolean)
        .join('\n\n');
    }
  }
}

function addressee(input: DraftInput, formal: boolean): Addressee {
  return {
    name: input.person.name.trim(),
    formal,
    known: isKnown(input),
    letter: input.channel === 'letter',
    asks: kindOf(input.kind).asks,
  };
}

/** Closes differently to different people. */
function closingFor({ person, seed = 0 }: DraftInput, closings: readonly string[]): string {
  return closings[digest(`${person.name}|${seed}|closing`) % closings.length] ?? '';
}

function signedOff({ voice }: DraftInput, closing: string, me: string): string {
  const words = voice?.signOff ?? closing;
  return me ? `${words}\n${me}` : words.replace(/,$/, '.');
}
