import { blames } from '../../src/draft/blame.ts';
import { languageOf } from '../../src/draft/language.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { Icon } from '../../src/ui/icons.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { useAsked } from '../kept.ts';

/** A word that may be heard as blame, told as in the notes; nothing where there is none. */
export function Tone({ text }: { readonly text: string }) {
  const { noteLanguage: language } = useAsked('settings', {}).value ?? DEFAULT_SETTINGS;
  const word = blames(languageOf({ language }), text);
  if (word === undefined) return null;
  return (
    <p class="small tone is-unknown">
      <Icon name="alert" /> {phrase('draft_tip_blame', { word })}
    </p>
  );
}
