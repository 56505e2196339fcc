import type { SkillName } from '../../src/platform/messages.ts';

/** Answers the names of shipped skills a few typed letters may mean, the likeliest first. */
export type FindSkills = (typed: string) => readonly string[];

const MOST = 8;
/** Beyond this many hits the order is not worked out: more letters will follow. */
const MOST_RANKED = 1000;

/** Makes the names ready to be looked through, by every form they go by; letters may be missing or swapped. */
export async function finderOf(names: readonly SkillName[]): Promise<FindSkills> {
  const { default: UFuzzy } = await import('@leeoniya/ufuzzy');
  const finder = new UFuzzy({ intraMode: 1 });
  const rows = names.flatMap(({ name, forms }) => [name, ...forms].map((form) => ({ form, name })));
  const forms = rows.map(({ form }) => form);
  return (typed) => {
    if (typed.trim() === '') return [];
    const [found, info, order] = finder.search(forms, typed, 0, MOST_RANKED);
    const ranked = order && info ? order.map((at) => info.idx[at] ?? 0) : (found ?? []);
    return [...new Set(ranked.map((at) => rows[at]?.name ?? ''))].slice(0, MOST);
  };
}
