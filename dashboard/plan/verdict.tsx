import { isCautious, type Verdict } from '../../src/plan/caution.ts';
import { words } from '../../src/platform/language.ts';
import type { IconName } from '../../src/ui/icons.tsx';
import { Notice } from '../../src/ui/notices.tsx';
import { phrase } from '../../src/ui/phrase.ts';

const ICONS = {
  none: 'ask',
  open: 'ask',
  still: 'alert',
  unsure: 'ask',
  some: 'half',
  all: 'check',
} as const satisfies Record<Verdict['kind'], IconName>;

const MORE = {
  still: 'plan_reasons_still_more',
  unsure: 'plan_reasons_unsure_more',
  some: 'plan_reasons_some_more',
  all: 'plan_reasons_all_more',
} as const;

/** What the answers come to; where nothing changed, a kind word that holds nobody back. */
export function VerdictLine({ verdict }: { readonly verdict: Verdict }) {
  const more = verdict.kind in MORE ? MORE[verdict.kind as keyof typeof MORE] : undefined;
  return (
    <Notice
      tone={isCautious(verdict) ? 'care' : 'plain'}
      icon={ICONS[verdict.kind]}
      title={words(verdict.say)}
    >
      {more === undefined ? null : <p>{phrase(more)}</p>}
    </Notice>
  );
}
