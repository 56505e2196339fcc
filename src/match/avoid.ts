import type { Evidence, Reason } from '../model/match.ts';
import type { Posting } from '../model/posting.ts';
import { message } from '../model/words.ts';
import { findPhrase, type Phrase } from './words-in.ts';

const FIELDS = ['title', 'department', 'team', 'description'] as const;

/** A word the user avoids, where the posting uses it. */
export function avoidReason(posting: Posting, avoid: readonly Phrase[]): Reason | undefined {
  for (const phrase of avoid) {
    const evidence = foundIn(posting, phrase);
    if (!evidence) continue;
    const say = message('match_avoid', { word: phrase.text });
    return { kind: 'avoid', points: 0, say, speaks: 'no', evidence: [evidence] };
  }
  return undefined;
}

function foundIn(posting: Posting, phrase: Phrase): Evidence | undefined {
  for (const field of FIELDS) {
    const text = posting[field] ?? '';
    const found = findPhrase(text, phrase);
    if (found) return { field, text: text.slice(...found), start: found[0], end: found[1] };
  }
  return undefined;
}
