import type { Card } from '../src/model/views.ts';

/** Cards in which every word typed is found, in any order. */
export function matching(cards: readonly Card[], typed: string): readonly Card[] {
  const wanted = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return cards.filter(({ record: { posting }, employer }) => {
    const text = [posting.title, posting.department, posting.team, employer, ...posting.locations].join(' ');
    return wanted.every((word) => text.toLocaleLowerCase().includes(word));
  });
}
