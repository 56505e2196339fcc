import type { Match } from '../model/match.ts';
import type { PostingRecord } from '../model/record.ts';
import type { MessageName } from '../model/words.ts';
import { Chip } from './chips.tsx';
import type { IconName } from './icons.tsx';
import { phrase } from './phrase.ts';

/** Whether this is the chair the person once sat in. */
export function isOldRole(match: Match): boolean {
  return speaksFor(match, ['old-role']);
}

function speaksFor(match: Match, kinds: readonly string[]): boolean {
  return match.reasons.some(({ kind, speaks }) => speaks === 'yes' && kinds.includes(kind));
}

/** What kind of news an opening is, in a word. */
export function KindChip({ record }: { readonly record: PostingRecord }) {
  const [word, icon] = kindOf(record);
  return (
    <Chip tone={word === 'ui_old_role' ? 'lamp' : undefined} icon={icon}>
      {phrase(word)}
    </Chip>
  );
}

/** The word for it and its icon. */
export function kindOf({ match, news, state, earlier }: PostingRecord): readonly [MessageName, IconName] {
  if (state === 'gone') return ['ui_gone', 'clock'];
  if (isOldRole(match)) return ['ui_old_role', 'lamp'];
  if (news?.kind === 'back') return ['ui_back', 'refresh'];
  if (news?.kind === 'new' && earlier) return ['ui_reposted', 'refresh'];
  if (news?.kind === 'changed') return ['ui_changed', 'check'];
  const isNear = match.reasons.some(({ say }) => say.name === 'match_old_role_near');
  if (isNear || speaksFor(match, ['old-team', 'old-manager'])) return ['ui_close_to_old', 'near'];
  return ['ui_new_for_you', 'fresh'];
}
