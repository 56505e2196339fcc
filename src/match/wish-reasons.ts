import type { Evidence, Reason } from '../model/match.ts';
import type { Level, PayUnit, Posting, Salary, Workplace } from '../model/posting.ts';
import type { Profile } from '../model/profile.ts';
import { type Message, message } from '../model/words.ts';
import { levelInTitle, stepsBetween } from './level.ts';
import { payInText } from './pay.ts';
import { guessedUnit, yearly } from './pay-unit.ts';
import { type Places, placeFit } from './place.ts';
import { workplaceInLine, workplaceInText } from './workplace.ts';

const POINTS = { place: 8, workplace: 6, level: 8, levelNear: 4, levelFar: -8, pay: 6 } as const;

/** Two steps apart still says something; three are another job. */
export const FARTHEST_LEVEL = 2;

/** The level, from the title. */
export function levelReason({ title }: Posting, wanted: Level | undefined): Reason | undefined {
  if (!wanted) return undefined;
  const found = levelInTitle(title);
  if (!found) return reason('level', 0, message('match_level_unknown'), 'unknown');
  const { start, end } = found;
  const evidence: Evidence[] = [{ field: 'title', text: title.slice(start, end), start, end }];
  const steps = stepsBetween(wanted, found.level);
  if (steps === 0) return reason('level', POINTS.level, message('match_level_same'), 'yes', evidence);
  if (steps === 1) return reason('level', POINTS.levelNear, message('match_level_near'), 'yes', evidence);
  return reason('level', POINTS.levelFar, message('match_level_far', { count: steps }), 'no', evidence);
}

/** What each fit of a place says. Only a sure one speaks for or against. */
const PLACE_SAY = {
  yes: ['yes', 'match_place'],
  open: ['yes', 'match_place_open'],
  asked: ['yes', 'match_workplace_remote'],
  wide: ['unknown', 'match_place_wide'],
  unclear: ['unknown', 'match_place_unclear'],
  unsaid: ['unknown', 'match_place_unknown'],
  remote: ['unknown', 'match_place_remote'],
  no: ['no', 'match_place_no'],
} as const;

export function placeReason(posting: Posting, places: Places | undefined): Reason | undefined {
  if (!places) return undefined;
  const { fits, place, evidence } = placeFit(posting, places, () => workplaceOf(posting) === 'remote');
  const [speaks, name] = PLACE_SAY[fits];
  return reason(
    'place',
    speaks === 'yes' ? POINTS.place : 0,
    message(name, place === '' ? undefined : { place }),
    speaks,
    evidence,
  );
}

const WORKPLACE_SAY = {
  remote: 'match_workplace_remote',
  hybrid: 'match_workplace_hybrid',
  onsite: 'match_workplace_onsite',
} as const;

export function workplaceReason(posting: Posting, wanted: readonly Workplace[]): Reason | undefined {
  if (wanted.length === 0) return undefined;
  const found = workplaceOf(posting);
  if (!found) return reason('workplace', 0, message('match_workplace_unknown'), 'unknown');
  const fits = wanted.includes(found);
  return reason('workplace', fits ? POINTS.workplace : 0, message(WORKPLACE_SAY[found]), fits ? 'yes' : 'no');
}

/** The structured field before the place, the place before the title, the title before prose. */
export function workplaceOf({ workplace, locations, title, description }: Posting): Workplace | undefined {
  if (workplace) return workplace;
  const line = [...locations, title].map(workplaceInLine).find((found) => found !== undefined);
  return line ?? workplaceInText(description ?? '');
}

/** Pay against the floor: only in the same currency, units converted; anything else is not known. */
export function payReason(posting: Posting, floor: Profile['pay']): Reason | undefined {
  if (!floor) return undefined;
  const { salary, evidence } = payOf(posting);
  const top = salary?.max ?? salary?.min;
  const unit = salary?.unit ?? unitBySize(salary);
  if (top === undefined || !unit) return reason('pay', 0, message('match_pay_unknown'), 'unknown');
  if (salary?.currency !== floor.currency.toUpperCase())
    return reason(
      'pay',
      0,
      message('match_pay_currency', { currency: salary?.currency ?? '?' }),
      'unknown',
      evidence,
    );
  if (yearly(top, unit) >= yearly(floor.min, floor.unit))
    return reason('pay', POINTS.pay, message('match_pay'), 'yes', evidence);
  // Where only the least is told (Austrian law asks for it), the pay may well end above the floor.
  return salary.max === undefined
    ? reason('pay', 0, message('match_pay_from'), 'unknown', evidence)
    : reason('pay', 0, message('match_pay_no'), 'no', evidence);
}

/** Greenhouse tells pay without its unit: what an amount of this height is paid for. */
function unitBySize(salary: Salary | undefined): PayUnit | undefined {
  const { min, max = min, currency } = salary ?? {};
  return max === undefined || currency === undefined ? undefined : guessedUnit({ max, currency });
}

function payOf({ salary, description }: Posting): { salary?: Salary; evidence: readonly Evidence[] } {
  if (salary) return { salary, evidence: [] };
  const seen = payInText(description ?? '');
  if (!seen) return { evidence: [] };
  const { start, end } = seen;
  const text = (description ?? '').slice(start, end);
  return { salary: seen.salary, evidence: [{ field: 'description', text, start, end }] };
}

function reason(
  kind: Reason['kind'],
  points: number,
  say: Message,
  speaks: Reason['speaks'],
  evidence: readonly Evidence[] = [],
): Reason {
  return { kind, points, say, speaks, evidence };
}
