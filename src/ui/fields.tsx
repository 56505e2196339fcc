import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icons.tsx';

export type Words = {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Says what is wrong and what would be right. */
  readonly error?: string | undefined;
};

type FieldProps = Words & {
  /** Draws the control; it must carry the `id` and `aria-describedby` it is given. */
  readonly control: (names: {
    readonly id: string;
    readonly 'aria-describedby'?: string;
  }) => ComponentChildren;
};

/** A label, a control, and what is said about it, tied together for screen readers. */
export function Field({ label, hint, error, control }: FieldProps) {
  const id = useId();
  const about = error ?? hint;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {control(about === undefined ? { id } : { id, 'aria-describedby': `${id}-about` })}
      {about === undefined ? null : (
        <p id={`${id}-about`} class={error === undefined ? 'hint' : 'small field-error'}>
          {error === undefined ? null : <Icon name="alert" />} {about}
        </p>
      )}
    </div>
  );
}

/** Once what is wrong has been said, the focus goes to the first field of a form that has it. */
export function toFirstError(form: EventTarget | null): void {
  requestAnimationFrame(() => {
    if (form instanceof Element) form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
}

type TextFieldProps = Words & {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly type?: 'text' | 'email' | 'url' | 'search' | 'date' | 'number';
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly autofocus?: boolean;
};

export function TextField({ label, hint, error, value, onValue, ...rest }: TextFieldProps) {
  // Typed as plain attributes: the element's own type is a union over `type`.
  const attributes: object = { type: 'text', autocomplete: 'off', dir: 'auto', ...rest };
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      control={(names) => (
        <input
          {...attributes}
          {...names}
          class="input"
          aria-invalid={error !== undefined}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    />
  );
}

type Option<V extends string> = {
  readonly value: V;
  readonly label: string;
  /** Shown, and not to be chosen. */
  readonly disabled?: boolean;
};

type ChoiceProps<V extends string> = Words & {
  readonly value: V;
  readonly options: readonly Option<V>[];
  readonly onValue: (value: V) => void;
};

/** A native select. */
export function Choice<V extends string>({ label, hint, error, value, options, onValue }: ChoiceProps<V>) {
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      control={(names) => (
        <span class="selectbox">
          <select {...names} class="select" value={value} onChange={(event) => onValue(pick(event, options))}>
            {options.map((option) => (
              <option
                key={option.value}
                value={option.value}
                selected={option.value === value}
                disabled={option.disabled === true}
              >
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
      )}
    />
  );
}

function pick<V extends string>(event: Event, options: readonly Option<V>[]): V {
  const chosen = (event.currentTarget as HTMLSelectElement).value;
  return (options.find(({ value }) => value === chosen) ?? options[0])?.value as V;
}

/** Radio buttons drawn as one bar: a few choices of which one holds. */
export function Segments<V extends string>({ label, value, options, onValue }: ChoiceProps<V>) {
  const name = useId();
  return (
    <fieldset class="seg">
      <legend class="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onValue(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

type CheckProps = {
  readonly label: string;
  readonly checked: boolean;
  readonly onValue: (checked: boolean) => void;
};

export function Check({ label, checked, onValue }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => onValue(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
