import { isOldRole } from '../../src/model/old-role.ts';
import { planId } from '../../src/model/plan.ts';
import type { PostingRecord } from '../../src/model/record.ts';
import { Choice } from '../../src/ui/fields.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { factsOf } from '../../src/ui/spoken.ts';
import { useAsked } from '../kept.ts';

/** Open and fitting ones, first those that were applied to or saved, then the old role, then the best. */
export function useOpenings(employer: string): readonly PostingRecord[] {
  const watches = useAsked('watches', {}).value;
  const watch = watches?.find((one) => planId(one.employer) === planId(employer));
  const records = useAsked('openings', watch && { watchId: watch.id }).value ?? [];
  return records
    .filter((one) => wanted(one) || (one.state === 'open' && !one.match.hidden && !one.dismissedAt))
    .sort((a, b) => worth(b) - worth(a));
}

function wanted({ appliedAt, savedAt }: PostingRecord): boolean {
  return appliedAt !== undefined || savedAt !== undefined;
}

function worth(record: PostingRecord): number {
  return (wanted(record) ? 2000 : 0) + (isOldRole(record) ? 1000 : 0) + record.match.score;
}

type Props = {
  readonly openings: readonly PostingRecord[];
  readonly opening: PostingRecord | undefined;
  readonly onChoose: (key: string) => void;
};

const MOST = 50;

/** The opening the talk is about: its title, its facts, the way to its text. */
export function PrepOpening({ openings, opening, onChoose }: Props) {
  if (opening === undefined)
    return (
      <section class="stack-s">
        <h2>{phrase('prep_opening')}</h2>
        <p class="soft">{phrase('prep_no_opening')}</p>
      </section>
    );
  const { posting, key } = opening;
  return (
    <section class="stack-s">
      <h2>{phrase('prep_opening')}</h2>
      {openings.length < 2 ? null : (
        <div class="no-print some-width">
          <Choice
            label={phrase('prep_choose')}
            value={key}
            options={openings.slice(0, MOST).map((one) => ({ value: one.key, label: one.posting.title }))}
            onValue={onChoose}
          />
        </div>
      )}
      <p>
        <strong dir="auto" lang={posting.language}>
          {posting.title}
        </strong>
      </p>
      <p class="dots small">
        {factsOf(posting).map((fact) => (
          <span key={fact}>
            <bdi>{fact}</bdi>
          </span>
        ))}
      </p>
      <p class="small">
        <a href={posting.url} target="_blank" rel="noreferrer">
          {posting.url}
        </a>
      </p>
    </section>
  );
}
