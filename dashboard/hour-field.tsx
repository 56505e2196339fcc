import { Choice } from '../src/ui/fields.tsx';
import { wordsLanguage } from '../src/ui/phrase.ts';

type HourProps = {
  readonly label: string;
  readonly value: number;
  readonly onHour: (hour: number) => void;
};

/** An hour of the day, written as people write it here. */
export function HourField({ label, value, onHour }: HourProps) {
  const format = new Intl.DateTimeFormat(wordsLanguage(), { timeStyle: 'short', timeZone: 'UTC' });
  return (
    <Choice
      label={label}
      value={String(value)}
      options={Array.from({ length: 24 }, (_, hour) => ({
        value: String(hour),
        label: format.format(hour * 3_600_000),
      }))}
      onValue={(hour) => onHour(Number(hour))}
    />
  );
}
