import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft, NoteRoom } from '../model/note.ts';
import type { MessageName } from '../model/words.ts';
import { words } from '../platform/language.ts';
import { Icon } from './icons.tsx';
import { phrase } from './phrase.ts';
import { announce } from './status.tsx';

const OUT_OF = 12;
const SETTLED_MS = 2000;

/** Ready, nearly there, or a first sketch. A guide, never a gate. */
export function bandOf(score: number): MessageName {
  if (score >= 11) return 'note_band_ready';
  return score >= 8 ? 'note_band_nearly' : 'note_band_sketch';
}

/** "10½" */
export function halves(score: number): string {
  const whole = Math.floor(score);
  if (score === whole) return String(whole);
  return whole === 0 ? '½' : `${whole}½`;
}

type BoxProps = {
  readonly draft: Draft;
  readonly room: NoteRoom;
  /** Where there is little room, a tip is one line until it is pressed. */
  readonly folded?: boolean;
};

/** The score in words first, then in twelve squares, with at most two tips. */
export function ScoreBox({ draft, room, folded = false }: BoxProps) {
  const score = phrase('note_score', { score: halves(draft.score), of: OUT_OF });
  const band = bandOf(draft.score);
  useSpoken(band);
  return (
    <section class="scorebox" aria-label={phrase('note_score_name')}>
      <div class="score">
        <h2 class="small">
          {score} <span class="soft">{phrase(band)}</span>
        </h2>
        <Marks score={draft.score} spoken={`${score}, ${phrase(band)}`} />
        <span class="tiny soft num score-words">
          {phrase(ROOM_WORDS[room.unit], { count: room.now, least: room.least, most: room.most })}
        </span>
      </div>
      <Tips draft={draft} folded={folded} />
    </section>
  );
}

const ROOM_WORDS = { words: 'note_room_words', characters: 'note_room_characters' } as const;

function Marks({ score, spoken }: { readonly score: number; readonly spoken: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a native meter cannot be drawn as twelve squares
    <div
      class="score-marks"
      role="meter"
      aria-label={phrase('note_score_name')}
      aria-valuemin={0}
      aria-valuemax={OUT_OF}
      aria-valuenow={score}
      aria-valuetext={spoken}
    >
      {Array.from({ length: OUT_OF }, (_, at) => (
        <i key={at} class={at + 1 <= score ? 'on' : at < score ? 'half' : undefined} />
      ))}
    </div>
  );
}

/** The two tips that would help most. */
function Tips({ draft, folded }: Required<Pick<BoxProps, 'draft' | 'folded'>>) {
  const most = draft.points
    .filter(({ tip, got, of }) => tip !== undefined && got < of)
    .sort((a, b) => b.of - b.got - (a.of - a.got))
    .slice(0, 2);
  if (most.length === 0) return null;
  return (
    <ul class="reasons" aria-label={phrase('note_tips')}>
      {most.map(({ name, tip }) => (
        <li key={name} class="is-unknown">
          <Icon name="pen" />
          {folded && tip ? <Folded tip={words(tip)} /> : <span>{tip === undefined ? '' : words(tip)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** A line that opens to all of its words. */
function Folded({ tip }: { readonly tip: string }) {
  const [open, setOpen] = useState(false);
  return (
    <button type="button" class="tip-words" aria-expanded={open} onClick={() => setOpen(!open)}>
      {tip}
    </button>
  );
}

/** Spoken only when the band changes, and only after typing has paused. */
function useSpoken(band: MessageName): void {
  const last = useRef(band);
  useEffect(() => {
    if (last.current === band) return undefined;
    const timer = setTimeout(() => {
      last.current = band;
      announce(phrase(band));
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [band]);
}
