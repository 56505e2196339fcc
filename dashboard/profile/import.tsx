import { useRef, useState } from 'preact/hooks';
import type { Message, MessageName } from '../../src/model/words.ts';
import { words } from '../../src/platform/language.ts';
import { Button } from '../../src/ui/controls.tsx';
import { Check } from '../../src/ui/fields.tsx';
import { Notice } from '../../src/ui/notices.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { showToast } from '../../src/ui/toast.tsx';
import { useHeadingFocus } from '../heading-focus.ts';
import type { ProfileForm } from './form.ts';
import { type Found, foundIn, type JobCells, putRight, withFound } from './found.ts';
import { FoundRoles } from './found-roles.tsx';
import { type FileRead, profileInFile } from './read-file.ts';
import { edit, form } from './state.ts';

/** A file that was read, waiting to be looked through. */
export type Import = Omit<FileRead, 'profile'> & { readonly name: string; readonly found: readonly Found[] };

const ACCEPTED = '.pdf,.docx,.txt,.md,.json,.zip,application/pdf,text/plain,application/json,application/zip';

type ButtonProps = {
  readonly filled: ProfileForm;
  readonly onImport: (what: Import | { readonly trouble: Message }) => void;
};

/** Takes a résumé; it is read here, and nothing of it is kept before it was looked through. */
export function ImportButton({ filled, onImport }: ButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File) => {
    const told = await profileInFile(file);
    onImport('trouble' in told ? told : importOf(file, told, filled));
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

type Outcome = Import | { readonly trouble: Message };

function importOf(file: File, { profile, unread, passed }: FileRead, filled: ProfileForm): Outcome {
  const found = foundIn(profile, filled);
  if (found.length + unread.length + passed.length === 0) return { trouble: { name: 'dash_file_empty' } };
  return { name: file.name, found, unread, passed };
}

type ReviewProps = { readonly what: Import; readonly onDone: () => void };

/** Everything that was found, to look through before anything is kept. */
export function ImportReview({ what, onDone }: ReviewProps) {
  const { found } = what;
  // What a note would claim was done is ticked by hand only.
  const fresh = found.filter(({ known, fact }) => !known && fact === undefined).map(({ id }) => id);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set(fresh));
  const [cells, fill] = useState<ReadonlyMap<string, Partial<JobCells>>>(new Map());
  const keep = () => {
    const before = form.value;
    if (before === undefined) return;
    edit(withFound(before, putRight(found, cells), chosen));
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
      <FoundRoles
        roles={found.filter(({ job }) => job !== undefined)}
        cells={cells}
        chosen={chosen}
        onPick={pick}
        onCell={(id, change) => fill(new Map([...cells, [id, { ...cells.get(id), ...change }]]))}
      />
      <Others found={found.filter(({ job }) => job === undefined)} chosen={chosen} onPick={pick} />
      <Lines name="dash_import_unread" lines={what.unread} />
      <Lines name="dash_import_passed" lines={what.passed} />
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

type OthersProps = {
  readonly found: readonly Found[];
  readonly chosen: ReadonlySet<string>;
  readonly onPick: (id: string, yes: boolean) => void;
};

/** All that was found beside roles. */
function Others({ found, chosen, onPick }: OthersProps) {
  if (found.length === 0) return null;
  return (
    <>
      {found.some(({ fact }) => fact !== undefined) ? (
        <p class="small soft">{phrase('dash_import_facts')}</p>
      ) : null}
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
            {found.map((one) => (
              <Row
                key={one.id}
                one={one}
                checked={chosen.has(one.id)}
                onPick={(yes) => onPick(one.id, yes)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

type LinesProps = {
  readonly name: Extract<MessageName, 'dash_import_unread' | 'dash_import_passed'>;
  readonly lines: readonly string[];
};

/** Lines with dates of which nothing was made: none is dropped in silence. */
function Lines({ name, lines }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <div class="small soft stack-s">
      <p>{phrase(name, { count: lines.length })}</p>
      <ul>
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </div>
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
