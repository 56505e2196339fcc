import { useRef, useState } from 'preact/hooks';
import { typedAddress } from '../src/model/typed-address.ts';
import { ask } from '../src/platform/ask.ts';
import { words } from '../src/platform/language.ts';
import { Button } from '../src/ui/controls.tsx';
import { TextField, toFirstError } from '../src/ui/fields.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { announce } from '../src/ui/status.tsx';
import { goTo } from './place.ts';

type Looking = { readonly busy: boolean; readonly error?: string };

/** Pastes the address of a careers page; what is found there is shown before anything is watched. */
export function AddWatch({ autofocus, quiet }: { readonly autofocus?: boolean; readonly quiet?: boolean }) {
  const [address, setAddress] = useState('');
  const [looking, setLooking] = useState<Looking>({ busy: false });
  const box = useRef<HTMLFormElement>(null);
  const failed = (error: string) => {
    setLooking({ busy: false, error });
    toFirstError(box.current);
  };
  const look = async (event: Event) => {
    event.preventDefault();
    const url = typedAddress(address);
    if (url === undefined) return failed(phrase('dash_address_bad'));
    setLooking({ busy: true });
    announce(phrase('dash_looking'));
    const found = await ask('watch_preview_address', { url }).catch(() => undefined);
    if (found === undefined) return failed(phrase('dash_failed'));
    if ('trouble' in found) return failed(words(found.trouble));
    goTo({ at: 'preview', id: found.id });
  };
  return (
    <form ref={box} class="add-watch" onSubmit={(event) => void look(event)} noValidate>
      <TextField
        type="url"
        label={phrase('dash_address')}
        hint={phrase('dash_address_hint')}
        error={looking.error}
        value={address}
        onValue={setAddress}
        autofocus={autofocus === true}
      />
      <Button type="submit" kind={quiet ? undefined : 'primary'} large disabled={looking.busy}>
        {phrase(looking.busy ? 'dash_looking' : 'dash_look')}
      </Button>
    </form>
  );
}
