import { reasonCare } from '../../src/draft/reason.ts';
import { words } from '../../src/platform/language.ts';
import { Icon } from '../../src/ui/icons.tsx';

/** What a reason for leaving would be kept out of the notes for, and what to say instead. */
export function ReasonCare({ why }: { readonly why: string }) {
  const care = reasonCare(why);
  if (care === undefined) return null;
  return (
    <p class="small tone is-unknown">
      <Icon name="alert" /> {words(care)}
    </p>
  );
}
