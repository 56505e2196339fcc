import type { Match } from '../../src/model/match.ts';
import { oneLine } from '../../src/model/posting.ts';
import { postingFrom } from '../../src/model/read-posting.ts';
import { type Command, Refused } from '../command.ts';
import { matcherFor } from '../matcher.ts';
import { say } from '../words.ts';

export const match: Command = {
  name: 'match',
  summary: 'how well a posting fits a profile, with the reasons',
  help: `in:  {"profile": Profile or a JSON Resume document, "posting": Posting, "employer"?: "whose opening it is"}
out: {"score": 0–100, "reasons":[{"kind","points","text","evidence"?}], "matched":[], "missing":[], "hidden": null | {"kind","why"}}`,
  answer: (input) => {
    const posting = postingFrom(input['posting'], 'unnamed');
    if (!posting) throw new Refused('bad-input', '"posting" must be a posting with a title.');
    return printed(matcherFor(input['profile'])(posting, oneLine(input['employer'])));
  },
};

function printed({ score, level, reasons, matched, missing, hidden }: Match): unknown {
  return {
    score,
    level,
    reasons: reasons.map(({ kind, points, say: words, evidence }) => ({
      kind,
      points: rounded(points),
      text: say(words),
      evidence,
    })),
    matched,
    missing,
    hidden: hidden ? { kind: hidden.kind, why: say(hidden.say) } : null,
  };
}

/** Points to one decimal: more would look exact and is not. */
function rounded(points: number): number {
  return Math.round(points * 10) / 10;
}
