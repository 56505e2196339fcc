import { Field, type Words } from '../src/ui/fields.tsx';

type TextAreaProps = Words & {
  readonly value: string;
  readonly rows?: number | undefined;
  readonly onValue: (value: string) => void;
};

/** A field of several lines. */
export function TextArea({ label, hint, error, value, rows, onValue }: TextAreaProps) {
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      control={(names) => (
        <textarea
          {...names}
          class="area"
          dir="auto"
          rows={rows ?? 3}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    />
  );
}
