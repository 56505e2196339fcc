import { dressPage, phrase } from '../src/ui/phrase.ts';

const HOUSE = new URL('../icons/icon-32.png', import.meta.url).href;
const LIST = new URL('../icons/icon-neutral-32.png', import.meta.url).href;

/** Names the tab. In neutral mode neither its title nor its icon says what is in it. */
export function dressTab(name: string, neutral: boolean): void {
  dressPage(neutral ? phrase('dash_neutral_title') : phrase('dash_tab', { name }));
  const icon = document.querySelector('link[rel=icon]') ?? document.createElement('link');
  icon.setAttribute('rel', 'icon');
  icon.setAttribute('href', neutral ? LIST : HOUSE);
  document.head.append(icon);
}
