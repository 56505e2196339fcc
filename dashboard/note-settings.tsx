import { useState } from 'preact/hooks';
import { NOTE_KINDS, type NoteKind, type Voice } from '../src/model/note.ts';
import { present } from '../src/model/posting.ts';
import type { Settings } from '../src/model/settings.ts';
import { Check, Choice, TextField } from '../src/ui/fields.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { kindWords } from './note-words.ts';
import { TextArea } from './text-area.tsx';

type Props = { readonly settings: Settings; readonly onChange: (now: Partial<Settings>) => void };
type PartProps = Props & {
  readonly onVoice: (now: { readonly [K in keyof Voice]?: Voice[K] | undefined }) => void;
};

/** The user's own way of writing, which wins over ours. */
export function NoteSettings({ settings, onChange }: Props) {
  // The fields hold what is typed; what is kept follows them.
  const [voice, setVoice] = useState(settings.voice);
  const onVoice: PartProps['onVoice'] = (now) => {
    const next = present<Voice>({ ...voice, ...now });
    setVoice(next);
    onChange({ voice: next });
  };
  const part = { settings: { ...settings, voice }, onChange, onVoice };
  return (
    <section class="section">
      <h2>{phrase('dash_set_notes')}</h2>
      <div class="panel stack">
        <div class="grid-fields">
          <Address {...part} />
          <Frame {...part} />
        </div>
        <Check
          label={phrase('dash_note_contractions')}
          checked={voice.contractions ?? true}
          onValue={(contractions) => onVoice({ contractions })}
        />
        <Check
          label={phrase('dash_note_premium')}
          checked={settings.premium}
          onValue={(premium) => onChange({ premium })}
        />
        <OwnText {...part} />
        <Confidential settings={settings} onChange={onChange} />
      </div>
    </section>
  );
}

const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
const FORMALITIES = ['by_person', 'formal', 'informal'] as const;

function Address({ settings, onChange, onVoice }: PartProps) {
  return (
    <>
      <Choice
        label={phrase('dash_note_language')}
        hint={phrase('dash_note_language_hint')}
        value={settings.noteLanguage}
        options={LANGUAGES.map((value) => ({ value, label: phrase(`dash_language_${value}`) }))}
        onValue={(noteLanguage) => onChange({ noteLanguage })}
      />
      <Choice
        label={phrase('dash_note_formality')}
        value={settings.voice.formality ?? 'by_person'}
        options={FORMALITIES.map((value) => ({ value, label: phrase(`dash_formality_${value}`) }))}
        onValue={(value) => onVoice({ formality: value === 'by_person' ? undefined : value })}
      />
    </>
  );
}

function Frame({ settings: { voice }, onVoice }: PartProps) {
  return (
    <>
      <TextField
        label={phrase('dash_note_greeting')}
        hint={phrase('dash_note_greeting_hint')}
        value={voice.greeting ?? ''}
        onValue={(greeting) => onVoice({ greeting: filledOr(greeting) })}
      />
      <TextField
        label={phrase('dash_note_sign_off')}
        value={voice.signOff ?? ''}
        onValue={(signOff) => onVoice({ signOff: filledOr(signOff) })}
      />
    </>
  );
}

/** A text of the user's own for one kind of note, in the language of new notes. */
function OwnText({ settings: { voice, noteLanguage: language }, onVoice }: PartProps) {
  const [kind, setKind] = useState<NoteKind>('ask');
  const templates = voice.templates ?? [];
  const isThis = (one: (typeof templates)[number]) =>
    one.kind === kind && (one.language ?? 'en') === language;
  const onBody = (body: string) => {
    const others = templates.filter((one) => !isThis(one));
    onVoice({ templates: body.trim() === '' ? others : [...others, { kind, language, body }] });
  };
  return (
    <>
      <Choice
        label={phrase('dash_note_template_kind')}
        value={kind}
        options={NOTE_KINDS.map((value) => ({ value, label: kindWords(value) }))}
        onValue={setKind}
      />
      <TextArea
        label={phrase('dash_note_template')}
        hint={phrase('dash_note_template_hint')}
        rows={6}
        value={templates.find(isThis)?.body ?? ''}
        onValue={onBody}
      />
    </>
  );
}

function Confidential({ settings, onChange }: Props) {
  const [lines, setLines] = useState(settings.confidential.join('\n'));
  const onLines = (text: string) => {
    setLines(text);
    const confidential = text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    onChange({ confidential });
  };
  return (
    <TextArea
      label={phrase('dash_note_confidential')}
      hint={phrase('dash_note_confidential_hint')}
      value={lines}
      onValue={onLines}
    />
  );
}

function filledOr(text: string): string | undefined {
  return text.trim() === '' ? undefined : text;
}
