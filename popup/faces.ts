import { CHANNELS, NOTE_KINDS } from '../src/model/note.ts';
import { RELATIONS } from '../src/model/person.ts';
import type { NoteWish } from '../src/platform/messages.ts';
import type { PersonTexts } from '../src/ui/person-form.tsx';

/** What the popup shows. `today` is home; Esc and the back button lead there step by step. */
export type Face =
  | { readonly at: 'today' }
  | { readonly at: 'add' }
  | { readonly at: 'left-out' }
  | { readonly at: 'search'; readonly words: string }
  | { readonly at: 'preview'; readonly id: string }
  | { readonly at: 'landing'; readonly watchId: string }
  | {
      readonly at: 'person';
      readonly postingKey?: string;
      readonly employer: string;
      /** What was typed before the popup was closed. */
      readonly filled?: PersonTexts;
    }
  | { readonly at: 'note'; readonly wish: NoteWish };

/** A face with what else makes it the same place: how far it was scrolled, which card was open, and when that was. */
export type Place = {
  readonly face: Face;
  readonly scroll?: number;
  readonly openKey?: string;
  readonly kept?: number;
};

/** A place as it was kept, if it still is one. */
export function placeFrom(kept: unknown): Place | undefined {
  if (!isRecord(kept)) return undefined;
  const face = faceFrom(kept['face']);
  if (face === undefined) return undefined;
  const { scroll, openKey, kept: at } = kept;
  return {
    face,
    ...(typeof scroll === 'number' ? { scroll } : {}),
    ...(typeof openKey === 'string' ? { openKey } : {}),
    ...(typeof at === 'number' ? { kept: at } : {}),
  };
}

function faceFrom(value: unknown): Face | undefined {
  if (!isRecord(value)) return undefined;
  const { at, words, id, watchId, employer, postingKey, wish, filled } = value;
  if (at === 'today' || at === 'add' || at === 'left-out') return { at };
  if (at === 'search' && isText(words)) return { at, words };
  if (at === 'preview' && isText(id)) return { at, id };
  if (at === 'landing' && isText(watchId)) return { at, watchId };
  if (at === 'person' && isText(employer))
    return {
      at,
      employer,
      ...(isText(postingKey) && { postingKey }),
      ...(isFilled(filled) && { filled }),
    };
  if (at === 'note' && isWish(wish)) return { at, wish };
  return undefined;
}

function isWish(value: unknown): value is NoteWish {
  if (!isRecord(value) || !isText(value['personId'])) return false;
  const { kind, channel, postingKey } = value;
  const known = NOTE_KINDS.some((name) => name === kind) && CHANNELS.some((name) => name === channel);
  return known && (postingKey === undefined || isText(postingKey));
}

function isFilled(value: unknown): value is PersonTexts {
  return (
    isRecord(value) &&
    [value['name'], value['shared'], value['email']].every(isText) &&
    RELATIONS.some((relation) => relation === value['relation'])
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
