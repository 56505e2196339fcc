import { useId, useRef, useState } from 'preact/hooks';
import { ask } from '../../src/platform/ask.ts';
import { phrase } from '../../src/ui/phrase.ts';
import { type FindSkills, finderOf } from './known-skills.ts';

type Props = {
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** A name was picked from the list. */
  readonly onPick: (name: string) => void;
};

/** A field that offers known skills while one types (a combobox after the ARIA practices); anything else may stand too. */
export function SkillPicker(props: Props) {
  const id = useId();
  const { offered, at, typed, pressed, pick, close } = useOffers(props);
  return (
    <div class="field picker">
      <label for={id}>{phrase('dash_skill_add')}</label>
      <input
        id={id}
        class="input"
        type="text"
        role="combobox"
        autocomplete="off"
        dir="auto"
        aria-expanded={offered.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
        aria-describedby={`${id}-about`}
        value={props.value}
        onInput={(event) => typed(event.currentTarget.value)}
        onKeyDown={pressed}
        onBlur={close}
      />
      <Offers id={id} offered={offered} at={at} onPick={pick} />
      <p id={`${id}-about`} class="hint">
        {phrase('dash_skill_add_hint')}
      </p>
    </div>
  );
}

/** What is offered for what was typed, and at which of it the arrow keys stand (-1: at none). */
function useOffers({ onValue, onPick }: Omit<Props, 'value'>) {
  const find = useFinder();
  const [offered, offer] = useState<readonly string[]>([]);
  const [at, move] = useState(-1);
  const close = () => {
    offer([]);
    move(-1);
  };
  const typed = (text: string) => {
    onValue(text);
    move(-1);
    void find().then((finder) => offer(finder(lastPart(text))));
  };
  const pick = (name: string) => {
    close();
    onPick(name);
  };
  const pressed = (event: KeyboardEvent) => {
    const step = offered.length > 0 ? { ArrowDown: 1, ArrowUp: -1 }[event.key] : undefined;
    const chosen = event.key === 'Enter' ? offered[at] : undefined;
    if (event.key === 'Escape') close();
    if (step === undefined && chosen === undefined) return;
    event.preventDefault();
    if (step !== undefined) move((at + step + offered.length) % offered.length);
    if (chosen !== undefined) pick(chosen);
  };
  return { offered, at, typed, pressed, pick, close };
}

type OffersProps = {
  readonly id: string;
  readonly offered: readonly string[];
  readonly at: number;
  readonly onPick: (name: string) => void;
};

function Offers({ id, offered, at, onPick }: OffersProps) {
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      class="offers"
      aria-label={phrase('dash_skill_offers')}
      hidden={offered.length === 0}
    >
      {offered.map((name, index) => (
        // The field keeps the focus, so that typing can go on: a press here must not take it.
        <div
          key={name}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(name);
          }}
        >
          <bdi>{name}</bdi>
        </div>
      ))}
    </div>
  );
}

/** The finder is made when the first letter is typed. */
function useFinder(): () => Promise<FindSkills> {
  const made = useRef<Promise<FindSkills> | undefined>(undefined);
  return () => {
    made.current ??= ask('skill_names', {}).then(finderOf);
    return made.current;
  };
}

/** Several go with commas between them; the last is the one being typed. */
function lastPart(text: string): string {
  return text.split(',').at(-1) ?? '';
}
