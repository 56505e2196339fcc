import { Segments } from '../../src/ui/fields.tsx';

type Props<V extends string> = {
  readonly label: string;
  /** What is asked about, where the label alone would say the same several times. */
  readonly of?: string;
  readonly hint?: string | undefined;
  readonly value: V | undefined;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onValue: (value: V) => void;
};

/** A question with a few answers of which one holds; none does before it was answered. */
export function Question<V extends string>({ label, of, hint, value, options, onValue }: Props<V>) {
  return (
    <div class="field question">
      <span class="label" aria-hidden="true">
        {label}
      </span>
      <Segments<V | ''>
        label={of === undefined ? label : `${label} ${of}`}
        value={value ?? ''}
        options={options}
        onValue={(chosen) => chosen !== '' && onValue(chosen)}
      />
      {hint === undefined ? null : <p class="hint">{hint}</p>}
    </div>
  );
}
