import { dayFromDate } from './written-date.ts';

const DAY = 86_400_000;

/** Units of time in the languages Homing reads: how many days one of them is. The longer names stand first. */
const UNITS: readonly (readonly [number, RegExp])[] = [
  [0, /second|minut|sekund|segundo|\bmin\b|vte[řr]in|分|秒/i],
  [1 / 24, /hour|\bhrs?\b|stunde|heure|\bhoras?\b|godzin|hodin|時間/i],
  [7, /week|woche|semain|semana|tydzie|tygod|t[ýy]d[en]|週/i],
  [30, /month|monat|\bmois\b|\bmes(?:es)?\b|miesi|m[ěe]s[íi]c|か月|ヶ月|カ月|ヵ月|ケ月/i],
  [1, /\bdays?\b|\btag(?:en?)?\b|\bjours?\b|\bd[ií]as?\b|\bdni\b|dzie[ńn]|\bden\b|\bdn(?:em|y)\b|日/i],
];

const TODAY = /today|just (?:now|posted)|heute|gerade eben|aujourd|\bhoy\b|dzi[śs]|dnes|今日|本日/i;
const YESTERDAY = /yesterday|gestern|\bhier\b|\bayer\b|wczoraj|v[čc]era|昨日/i;

/** "30+", "more than 30", "over 30": a day at least that long ago, which could be any. */
const OR_MORE =
  /\d\s?\+|\b(?:more|over|mehr|m[áa]s|ponad|v[íi]ce)\b|(?<!\p{L})(?:[üu]ber|plus de|wi[ęe]cej)(?!\p{L})|以上/iu;

/** What makes a span of time one that has passed, around a unit of `UNITS`. */
const PASSED = /\bago\b|^vor\b|\bvor \S+|\bil y a\b|\bhace\b|\btemu\b|(?<!\p{L})p[řr]ed \S+|前/iu;

/** Words before a day that say it is the day of publishing. */
const PUBLISHED =
  /^(?:(?:job )?(?:date )?(?:posted|published|added|listed|updated)(?: (?:on|date))?|date|(?:online |ver[öo]ffentlicht|eingestellt|erschienen|aktualisiert)(?: (?:seit|am))?|datum|publi[ée]e?(?: le)?|mise? en ligne(?: le)?|publicad[oa](?: el)?|fecha(?: de publicaci[óo]n)?|opublikowan[oaey]|dodan[oaey]|data(?: publikacji| dodania)?|zve[řr]ejn[ěe]no|p[řr]id[áa]no|vystaveno|掲載日|公開日|更新日|投稿日)\s?[:：]?\s+|^(?:掲載日|公開日|更新日|投稿日)[:：]?/iu;

/** The ISO day that words such as "Posted 3 Days Ago" mean; nothing for "30+ days", which could be any day. */
export function dayFromWords(words: string, now: number): string | undefined {
  const days = TODAY.test(words) ? 0 : YESTERDAY.test(words) ? 1 : daysAgo(words);
  return days === undefined ? undefined : new Date(now - days * DAY).toISOString().slice(0, 10);
}

/**
 * The ISO day a piece of a page means by itself: a bare date, or words for one that has passed. "4 days a week" and
 * "apply by 1 May" are none; nor is a day that is still to come.
 */
export function dayIn(piece: string, now: number | undefined): string | undefined {
  const words = piece.trim().replace(PUBLISHED, '').trim();
  const written = dayFromDate(words);
  if (written !== undefined)
    return now !== undefined && Date.parse(written) > now + DAY ? undefined : written;
  if (now === undefined || !(PASSED.test(words) || saysOnlyADay(words))) return undefined;
  return dayFromWords(words, now);
}

function daysAgo(words: string): number | undefined {
  if (OR_MORE.test(words)) return undefined;
  const unit = UNITS.find(([, name]) => name.test(words))?.[0];
  const count = /\d{1,3}/.exec(words)?.[0];
  if (unit === undefined || (count === undefined && !PASSED.test(words))) return undefined;
  return Number(count ?? 1) * unit;
}

/** "Today", "Posted yesterday", "gestern": nothing else is said. */
function saysOnlyADay(words: string): boolean {
  const rest = words.replace(TODAY, '').replace(YESTERDAY, '');
  return rest !== words && rest.replace(/[\s.!’'-]|hui/g, '').length <= 2;
}
