import { useId } from 'preact/hooks';
import { Icon } from '../src/ui/icons.tsx';
import { phrase } from '../src/ui/phrase.ts';

type Props = { readonly value: string; readonly onValue: (value: string) => void };

/** Finds among the openings on a face; `/` leads here. */
export function FindField({ value, onValue }: Props) {
  const id = useId();
  return (
    <div class="find">
      <label class="visually-hidden" for={id}>
        {phrase('dash_find')}
      </label>
      <Icon name="search" />
      <input
        id={id}
        class="input"
        type="search"
        dir="auto"
        autocomplete="off"
        placeholder={phrase('dash_find')}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <kbd>/</kbd>
    </div>
  );
}
