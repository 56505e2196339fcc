import { useRef, useState } from 'preact/hooks';
import type { Profile } from '../../src/model/profile.ts';
import type { Message } from '../../src/model/words.ts';
import { words } from '../../src/platform/language.ts';
import { Button } from '../../src/ui/controls.tsx';
import { Check } from '../../src/ui/fields.tsx';
import { Notice } from '../../src/ui/notices.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { showToast } from '../../src/ui/toast.tsx';
import { useHeadingFocus } from '../heading-focus.ts';
import type { ProfileForm } from './form.ts';
import { type Found, foundIn, withFound } from './found.ts';
import { profileInFile } from './read-file.ts';
import { edit, form } from './state.ts';

/** A file that was read, waiting to be looked through. */
export type Import = { readonly name: string; readonly found: readonly Found[] };

const ACCEPTED = '.pdf,.docx,.txt,.md,.json,.zip,application/pdf,text/plain,application/json,application/zip';

type ButtonProps = {
  readonly filled: ProfileForm;
  readonly onImport: (what: Import | { readonly trouble: Message }) => void;
};

/** Takes a résumé; it is read here, and nothing of it is kept before it was looked through. */
export function ImportButton({ filled, onImport }: ButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File) => {
    const profile = await profileInFile(file);
    onImport('trouble' in profile ? profile : importOf(file, profile, filled));
  };
  const chosen = (event: Event) => {
    const field = event.currentTarget as HTMLInputElement;
    const file = field.files?.[0];
    if (file !== undefined) void read(file);
    field.value = '';
  };
  return (
    <>
      <input ref={input} hidden type="file" accept={ACCEPTED} onChange={chosen} />
      <Button icon="up-file" title={phrase('dash_import_hint')} onClick={() => input.current?.click()}>
        {phrase('dash_import')}
      </Button>
    </>
  );
}

function importOf(file: File, profile: Profile, filled: ProfileForm): Import | { readonly trouble: Message } {
  const found = foundIn(profile, filled);
  return found.length === 0 ? { trouble: { name: 'dash_file_empty' } } : { name: file.name, found };
}

type ReviewProps = { readonly what: Import; readonly onDone: () => void };

/** Everything that was found, to look through before anything is kept. */
export function ImportReview({ what, onDone }: ReviewProps) {
  const fresh = what.found.filter(({ known }) => !known).map(({ id }) => id);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set(fresh));
  const keep = () => {
    const before = form.value;
    if (before === undefined) return;
    edit(withFound(before, what.found, chosen));
    showToast(phrase('dash_import_kept', { count: chosen.size }), () => edit(before));
    onDone();
  };
  const pick = (id: string, yes: boolean) =>
    choose(new Set(yes ? [...chosen, id] : [...chosen].filter((one) => one !== id)));
  return (
    <section class="section">
      <h2 ref={useHeadingFocus()} tabIndex={-1}>
        {phrase('dash_import_review')}
      </h2>
      <Notice tone="plain" icon="doc">
        {phrase('dash_import_read', { file: what.name })}
      </Notice>
      <div class="panel panel-tight">
        <table class="fold">
          <caption class="visually-hidden">{phrase('dash_import_review')}</caption>
          <thead>
            <tr>
              <th scope="col">{phrase('dash_import_found')}</th>
              <th scope="col">{phrase('dash_import_as')}</th>
            </tr>
          </thead>
          <tbody>
            {what.found.map((one) => (
              <Row key={one.id} one={one} checked={chosen.has(one.id)} onPick={(yes) => pick(one.id, yes)} />
            ))}
          </tbody>
        </table>
      </div>
      <div class="actions">
        <Button kind="primary" large disabled={chosen.size === 0} onClick={keep}>
          {phrase('dash_import_keep', { count: chosen.size })}
        </Button>
        <Button kind="quiet" large onClick={onDone}>
          {phrase('dash_import_leave')}
        </Button>
      </div>
    </section>
  );
}

type RowProps = {
  readonly one: Found;
  readonly checked: boolean;
  readonly onPick: (yes: boolean) => void;
};

function Row({ one, checked, onPick }: RowProps) {
  const { as, words: found, under, known } = one;
  return (
    <tr>
      <th scope="row" dir="auto">
        <Check label={found} checked={checked} onValue={onPick} />
      </th>
      <td class="small">
        {phrase(as)}
        {under === '' ? null : <span class="soft">, {under}</span>}
        {known ? <span class="soft block">{phrase('dash_import_known')}</span> : null}
      </td>
    </tr>
  );
}

/** Why a file could not be read. */
export function ImportTrouble({ trouble }: { readonly trouble: Message }) {
  return (
    <Notice tone="care" icon="alert">
      <span role="alert">{words(trouble)}</span>
    </Notice>
  );
}
