import { matcher } from '../../src/match/match.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/model/profile.ts';
import { TABLE } from '../match/table.ts';
import { type Filed, filedPostings } from './postings.ts';
import { atLeast, type Row, telling } from './row.ts';
import { TRADES, type Trade } from './trade-profiles.ts';

const MOST_OTHERS = 1 / 200;

/**
 * One invented person of each trade against every recorded posting: of the own trade most must be shown, of the other
 * trades hardly any may look good. The trade of a posting is where its employer filed it.
 */
export async function section(recordings: string): Promise<readonly Row[]> {
  const filed = filedPostings(recordings);
  return TRADES.flatMap((trade) => rowsOf(trade, filed));
}

function rowsOf(trade: Trade, filed: readonly Filed[]): readonly Row[] {
  const match = matcher(profileOf(trade), TABLE);
  const own = filed.filter((one) => isOf(trade, one));
  const others = filed.filter(
    (one) => !isOf(trade, one) && TRADES.some((other) => isOther(other, trade, one)),
  );
  const shown = own.filter(({ posting }) => match(posting).hidden === undefined);
  const good = others.filter(({ posting }) => {
    const { level, hidden } = match(posting);
    return hidden === undefined && level !== 'look';
  });
  const bySkills = matcher({ ...EMPTY_PROFILE, skills: profileOf(trade).skills }, TABLE);
  const listed = own.filter(({ posting }) => bySkills(titleOnly(posting)).hidden === undefined);
  const name = `${trade.name} (${own.length} own, ${others.length} others)`;
  if (own.length === 0) return [telling(name, 'no recorded posting is filed there')];
  return [
    atLeast(`${name}: own shown`, shown.length / own.length, 0.8),
    ...withoutOtherWork(trade, own, shown),
    telling(
      `${trade.name}: own shown by skills alone, of titles alone`,
      (listed.length / own.length).toFixed(3),
    ),
    telling(
      `${trade.name}: others shown by skills alone, of titles alone`,
      (
        others.filter(({ posting }) => bySkills(titleOnly(posting)).hidden === undefined).length /
        others.length
      ).toFixed(3),
    ),
    {
      name: `${trade.name}: others at “good”`,
      figure: `${good.length} of ${others.length}`,
      target: '< 1 in 200',
      isMet: good.length < others.length * MOST_OTHERS,
    },
  ];
}

/** Departments hold other work too (the assistant of the design team): the same figure without what is titled so. */
function withoutOtherWork({ name, otherWork }: Trade, own: readonly Filed[], shown: readonly Filed[]): Row[] {
  if (!otherWork) return [];
  const isOwn = ({ posting }: Filed) => !otherWork.test(posting.title);
  const kept = own.filter(isOwn);
  const aside = own.length - kept.length;
  const label = `${name}: own shown, without ${aside} titled as other work`;
  return [atLeast(label, shown.filter(isOwn).length / kept.length, 0.8)];
}

/** As a list without descriptions has it. */
function titleOnly({ description: _, ...posting }: Filed['posting']): Filed['posting'] {
  return posting;
}

function isOf({ filedUnder }: Trade, { department }: Filed): boolean {
  return filedUnder.test(department);
}

/** Filed under another trade, and of no trade that is near: an analyst of the finance department may fit a data person. */
function isOther(other: Trade, trade: Trade, one: Filed): boolean {
  if (other === trade || trade.near.includes(other.name) || trade.titled?.test(one.posting.title))
    return false;
  const isNear = TRADES.some((near) => trade.near.includes(near.name) && isOf(near, one));
  return !isNear && isOf(other, one);
}

function profileOf({ skills, titles, chair }: Trade): Profile {
  return {
    ...EMPTY_PROFILE,
    skills: skills.map((name) => ({ name })),
    titles,
    employment: [{ employer: 'Larkfield', title: chair }],
  };
}
