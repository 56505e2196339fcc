import { dayOf } from '../../src/model/day.ts';
import type { Card } from '../../src/model/views.ts';
import { ask } from '../../src/platform/ask.ts';
import { words } from '../../src/platform/language.ts';
import { saveText } from '../../src/ui/save-text.ts';

const ALL = 1_000_000;

/** The openings that fit, as a table any spreadsheet opens. */
export async function saveMatches(): Promise<void> {
  const { news, standing, saved } = await ask('today', { most: ALL });
  const each = [...saved, ...news, ...standing].flatMap(({ employer, record, others = [] }) =>
    [record, ...others].map((one): Card => ({ employer, record: one })),
  );
  const cards = new Map(each.map((card) => [card.record.key, card]));
  const { default: Papa } = await import('papaparse');
  // A cell that begins like a formula would be run by a spreadsheet: it is set as text.
  saveText(
    `\ufeff${Papa.unparse([...cards.values()].map(rowOf), { escapeFormulae: true })}`,
    'text/csv',
    'homing-matches.csv',
  );
}

function rowOf({ employer, record }: Card): Readonly<Record<string, string>> {
  const { posting, match, firstSeen, savedAt, appliedAt } = record;
  return {
    employer,
    title: posting.title,
    places: posting.locations.join('; '),
    fit: match.level,
    why: match.reasons
      .filter(({ speaks }) => speaks === 'yes')
      .map(({ say }) => words(say))
      .join(' '),
    missing: match.missing.join(', '),
    first_seen: day(firstSeen),
    saved: day(savedAt),
    applied: day(appliedAt),
    address: posting.url,
  };
}

function day(at: number | undefined): string {
  return at === undefined ? '' : dayOf(at);
}
