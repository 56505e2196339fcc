import type { DraftInput, Point } from '../model/note.ts';
import { groundOf } from './ground.ts';
import { isKnown } from './kind.ts';
import { kindOf } from './kinds.ts';
import { languageOf } from './language.ts';
import { measured } from './layout.ts';
import { CHECKS, type Checked, type PointName } from './points.ts';

type Text = { readonly subject?: string; readonly body: string };

/** The twelve points for a text, those that apply to this kind, channel and person scaled to twelve, in halves. */
export function score(
  input: DraftInput,
  text: Text,
): { readonly score: number; readonly points: readonly Point[] } {
  const checked: Checked = {
    input,
    kind: kindOf(input.kind),
    language: languageOf(input),
    subject: text.subject ?? '',
    body: text.body,
  };
  const points = applying(input).map((name): Point => {
    const { got, tip } = CHECKS[name](checked);
    return got < 1 && tip ? { name, got, of: 1, tip } : { name, got, of: 1 };
  });
  const got = points.reduce((sum, point) => sum + point.got, 0);
  return { score: Math.round((got / Math.max(points.length, 1)) * 24) / 2, points };
}

export function wordsIn(body: string): number {
  return measured(body, 'words');
}

const ALL: readonly PointName[] = [
  'length',
  'subject',
  'name',
  'shared',
  'intent',
  'leaving',
  'growth',
  'fit',
  'commitment',
  'ask',
  'plain',
  'true',
];

/** Which points apply; the others are left out and the rest scaled to twelve. */
function applying(input: DraftInput): readonly PointName[] {
  const { channel } = input;
  const withSubject = channel === 'email' || (channel === 'letter' && languageOf(input).subjectInLetter);
  const known = isKnown(input);
  // Who told of their employments, and of none there, has left nothing there.
  const isFirst = input.profile.employment.length > 0 && groundOf(input).chair === undefined;
  const names = channel === 'email' || channel === 'letter' ? ofKind(input) : ofChannel(input);
  return names.filter(
    (name) =>
      (name !== 'subject' || withSubject) && (name !== 'shared' || known) && (name !== 'leaving' || !isFirst),
  );
}

function ofKind({ kind }: DraftInput): readonly PointName[] {
  switch (kind) {
    case 'ask':
      return ALL;
    case 'repair':
      return ['length', 'subject', 'name', 'leaving', 'apology', 'plain', 'true'];
    case 'insight':
    case 'use-my-name':
    case 'eligibility':
      return ['length', 'subject', 'name', 'shared', 'intent', 'ask', 'plain', 'true'];
    case 'follow-up':
      return ['length', 'subject', 'name', 'intent', 'new', 'ask', 'plain', 'true'];
    default:
      return ['length', 'subject', 'name', 'shared', 'plain', 'true'];
  }
}

function ofChannel(input: DraftInput): readonly PointName[] {
  const isNote = input.channel === 'linkedin-note' && kindOf(input.kind).asks;
  if (input.kind !== 'ask' && !isNote) return ofKind(input);
  switch (input.channel) {
    case 'linkedin-note':
      return ['length', 'name', 'detail', 'intent', 'ask', 'plain', 'true'];
    case 'linkedin-message':
      return ['length', 'name', 'shared', 'intent', 'fit', 'ask', 'plain', 'true'];
    default:
      return ALL.filter((name) => name !== 'subject');
  }
}
