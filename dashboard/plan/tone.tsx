import { blameIn } from '../../src/draft/reason.ts';
import { Icon } from '../../src/ui/icons.tsx';
import { phrase } from '../../src/ui/phrase.ts';

/** A word that may be heard as blame, told as where a reason for leaving is written down; nothing where there is none. */
export function Tone({ text }: { readonly text: string }) {
  const word = blameIn(text);
  if (word === undefined) return null;
  return (
    <p class="small tone is-unknown">
      <Icon name="alert" /> {phrase('draft_tip_blame', { word })}
    </p>
  );
}
