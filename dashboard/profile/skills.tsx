import { useState } from 'preact/hooks';
import type { MessageName } from '../../src/model/words.ts';
import { Button } from '../../src/ui/controls.tsx';
import { Check, Segments, TextField } from '../../src/ui/fields.tsx';
import { Icon } from '../../src/ui/icons.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { announce } from '../../src/ui/status.tsx';
import { showToast } from '../../src/ui/toast.tsx';
import { changed, removeRow } from './entry.tsx';
import type { ProfileForm } from './form.ts';
import { commaList, type SkillRow } from './rows.ts';
import { SkillPicker } from './skill-picker.tsx';
import { edit, form } from './state.ts';

type Weight = SkillRow['weight'];
const WEIGHTS = [
  ['3', 'dash_weight_3'],
  ['2', 'dash_weight_2'],
  ['1', 'dash_weight_1'],
] as const satisfies readonly (readonly [Weight, MessageName])[];

type Props = { readonly skills: ProfileForm['skills']; readonly troubles: ReadonlyMap<string, MessageName> };

/** The skills openings are held against, by how much they matter. */
export function Skills({ skills, troubles }: Props) {
  const [openId, open] = useState<string | undefined>(undefined);
  const editing = skills.find(({ id }) => id === openId);
  return (
    <section class="section">
      <h2>{phrase('dash_skills')}</h2>
      <div class="panel">
        <AddSkill skills={skills} />
        {WEIGHTS.map(([weight, word]) => (
          <Group
            key={weight}
            title={phrase(word)}
            skills={skills.filter((skill) => skill.weight === weight)}
            openId={openId}
            onOpen={(id) => open(openId === id ? undefined : id)}
          />
        ))}
        {skills.length === 0 ? <p class="small soft">{phrase('dash_skills_none')}</p> : null}
        {editing === undefined ? null : (
          <SkillEditor
            skill={editing}
            error={troubles.get(`${editing.id} name`)}
            onDone={() => open(undefined)}
          />
        )}
      </div>
    </section>
  );
}

function put(change: (skills: readonly SkillRow[]) => readonly SkillRow[]): void {
  edit({ skills: change(form.value?.skills ?? []) });
}

function AddSkill({ skills }: Pick<Props, 'skills'>) {
  const [typed, type] = useState('');
  const addAll = (text: string) => {
    const known = new Set(skills.map(({ name }) => name.toLowerCase()));
    const typedNames = commaList(text);
    const names = typedNames.filter((name) => !known.has(name.toLowerCase()));
    type('');
    if (names.length > 0) {
      put((rows) => [...rows, ...names.map((name) => newSkill(name))]);
      announce(phrase('dash_skills_added', { names: names.join(', ') }));
    } else if (typedNames.length > 0) {
      showToast(phrase('dash_skills_known', { names: typedNames.join(', ') }));
    }
  };
  const add = (event: Event) => {
    event.preventDefault();
    addAll(typed);
  };
  const before = typed.split(',').slice(0, -1);
  return (
    <form class="add-one" onSubmit={add}>
      <SkillPicker value={typed} onValue={type} onPick={(name) => addAll([...before, name].join(','))} />
      <Button type="submit" icon="plus">
        {phrase('dash_add')}
      </Button>
    </form>
  );
}

function newSkill(name: string): SkillRow {
  return { id: crypto.randomUUID(), name, aliases: '', weight: '2', must: false };
}

type GroupProps = {
  readonly title: string;
  readonly skills: readonly SkillRow[];
  readonly openId: string | undefined;
  readonly onOpen: (id: string) => void;
};

function Group({ title, skills, openId, onOpen }: GroupProps) {
  if (skills.length === 0) return null;
  return (
    <div>
      <h3 class="small-head">{title}</h3>
      <ul class="skillgrid">
        {skills.map((skill) => (
          <li key={skill.id}>
            <button
              type="button"
              class={skill.weight === '1' ? 'chip chip-btn' : 'chip chip-dusk chip-btn'}
              aria-expanded={skill.id === openId}
              onClick={() => onOpen(skill.id)}
            >
              <bdi>{skill.name || phrase('dash_nameless')}</bdi>
              {skill.must ? <span class="must">{phrase('dash_skill_must_short')}</span> : null}
              <span class="visually-hidden">{phrase('dash_skill_change', { weight: title })}</span>
              <Icon name="down" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

type EditorProps = {
  readonly skill: SkillRow;
  readonly error: MessageName | undefined;
  readonly onDone: () => void;
};

function SkillEditor({ skill, error, onDone }: EditorProps) {
  const change = (now: Partial<SkillRow>) => put((rows) => changed(rows, skill.id, now));
  return (
    <fieldset class="well grid-fields">
      <legend class="visually-hidden">{phrase('dash_skill_edit', { name: skill.name })}</legend>
      <SkillNames skill={skill} error={error} onChange={change} />
      <SkillWeight skill={skill} onChange={change} />
      <div class="actions whole-row">
        <Button onClick={onDone}>{phrase('dash_done')}</Button>
        <Button
          kind="quiet"
          icon="trash"
          onClick={() => {
            onDone();
            removeRow(form.value?.skills ?? [], skill, skill.name, put);
          }}
        >
          {phrase('dash_skill_remove')}
        </Button>
      </div>
    </fieldset>
  );
}

type PartProps = Pick<EditorProps, 'skill'> & { readonly onChange: (now: Partial<SkillRow>) => void };

function SkillNames({ skill, error, onChange }: PartProps & Pick<EditorProps, 'error'>) {
  const { id, name, aliases } = skill;
  return (
    <>
      <TextField
        key={`${id} name`}
        label={phrase('dash_skill_name')}
        value={name}
        error={error && phrase(error)}
        onValue={(value) => onChange({ name: value })}
        autofocus
      />
      <TextField
        key={`${id} aliases`}
        label={phrase('dash_skill_aliases')}
        hint={phrase('dash_skill_aliases_hint')}
        value={aliases}
        onValue={(value) => onChange({ aliases: value })}
      />
    </>
  );
}

function SkillWeight({ skill: { name, weight, must }, onChange }: PartProps) {
  return (
    <div class="whole-row stack-s">
      <Segments
        label={phrase('dash_skill_weight', { name })}
        value={weight}
        options={[...WEIGHTS].reverse().map(([value, word]) => ({ value, label: phrase(word) }))}
        onValue={(value) => onChange({ weight: value })}
      />
      <Check
        label={phrase('dash_skill_must')}
        checked={must}
        onValue={(value) => onChange({ must: value })}
      />
    </div>
  );
}
