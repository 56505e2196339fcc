import type { Card } from '../src/model/views.ts';

/** The web address in what was typed, `https` where none was said; `undefined` where it is none. */
export function addressFrom(typed: string): string | undefined {
  const text = typed.trim();
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(whole)) return undefined;
  const { hostname, href } = new URL(whole);
  return hostname.includes('.') ? href : undefined;
}

/** Cards in which every word typed is found, in any order. */
export function matching(cards: readonly Card[], typed: string): readonly Card[] {
  const wanted = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return cards.filter(({ record: { posting }, employer }) => {
    const text = [posting.title, posting.department, posting.team, employer, ...posting.locations].join(' ');
    return wanted.every((word) => text.toLocaleLowerCase().includes(word));
  });
}
