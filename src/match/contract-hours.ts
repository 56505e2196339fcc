import { allOf } from './lines.ts';

type Time = 'FULL_TIME' | 'PART_TIME';

/** From so many hours in a week on a job is a full one, and up to so many it is none; between them nobody can tell. */
const [FULL_HOURS, PART_HOURS] = [35, 32];
/** "37.5 hours per week", "8 tot 12 uur per week", "16 horas semanales", "38,5 Std./Woche". */
const HOURS =
  /(?<![\d.,:$€£])(\d{1,2}(?:[.,]\d{1,2})?)(?:\s?(?:-|–|to|bis|à|a|tot|or)\s?(\d{1,2}(?:[.,]\d{1,2})?))?[\s-]?(?:(?:hours?|hrs?\.?|stunden|std\.?|heures|h|horas|ore|uur|uren|timmar|timer|tim|u)\s?(?:\/|per|an?|pro|par|por|a la|alla|die|in der|je|i|om|each)?\s?-?(?:weeks?|wk|weekly|woche|wochenstunden|semaine|semanales|semanal|semana|settimana|settimanali|vecka|veckan|uge|uke)|wochenstunden|wochenstd\.?)(?!\p{L})/giu;
/** "40 hrs", "temps plein (35h)": the week goes without saying where the line is of the shift. */
const SHIFT_HOURS =
  /(?:\bshift\b|\bschedule\b|temps plein|temps partiel|tiempo|jornada|vollzeit|teilzeit|tage-woche)[^\n]{0,40}?(?<![\d.,:])(\d{2}(?:[.,]\d)?)()\s?(?:hrs?|hours?|h|std|horas)(?![\p{L}\p{N}])/giu;
/** A number with its hours, or a word of shifts; asked first, because it is asked fast. */
const MAY_BE_HOURS =
  /\d[\s-]?(?:h|std|stund|ore|u|tim|wo)|shift|schedule|temps p|tiempo|jornada|vollzeit|teilzeit|tage-w/i;
/** Of whoever gets a benefit, of a shop, of a course. */
const OF_OTHERS =
  /eligib|benefits|at least|or more|more than|up to|overtime|we are open|opening hours|customers|students|clients|over time|maximum|minimum of/i;

/** "0.6 FTE", "1.0 WTE". */
const SHARE = /(?<![\d.,])(0?[.,]\d{1,2}|1(?:[.,]0+)?)\s?(?:FTE|WTE|VZÄ|ETP)(?!\p{L})/u;
/** "80-100 %" in a title. */
const PERCENT =
  /(?<![\d.,])(\d{2,3})\s?%?(?:\s?(?:-|–|bis|à|to)\s?(\d{2,3}))?\s?%(?! ?(?:remote|remot|home|online|onsite|on-site|commission|travel|t[eé]l[eé]|vor ort|mobil))/iu;
const [FULL_PERCENT, LEAST_PERCENT] = [90, 10];

/** Whether a line's hours are those of a full job, of less, or of either. */
export function timeByHours(line: string): readonly Time[] {
  if (!/\d/.test(line)) return [];
  const share = SHARE.exec(line)?.[1];
  if (share !== undefined)
    return timesOf(number(share) * 100, number(share) * 100, FULL_PERCENT, FULL_PERCENT);
  if (!MAY_BE_HOURS.test(line) || OF_OTHERS.test(line)) return [];
  const [, least, most] = allOf(line, HOURS)[0] ?? allOf(line, SHIFT_HOURS)[0] ?? [];
  if (least === undefined) return [];
  return timesOf(number(least), number(most || least), FULL_HOURS, PART_HOURS);
}

/** The share of a full job that a title names, as in Switzerland: "60%". */
export function timeByShare(title: string): readonly Time[] {
  const [, least, most] = PERCENT.exec(title) ?? [];
  const isShare = least !== undefined && number(least) >= LEAST_PERCENT && number(most || least) <= 100;
  return isShare ? timesOf(number(least), number(most || least), FULL_PERCENT, FULL_PERCENT) : [];
}

function timesOf(least: number, most: number, full: number, part: number): readonly Time[] {
  if (most > 100 || (full === FULL_HOURS && (most > 48 || most < 4))) return [];
  if (least >= full) return ['FULL_TIME'];
  if (most >= full) return ['FULL_TIME', 'PART_TIME'];
  return most <= part ? ['PART_TIME'] : [];
}

function number(text: string): number {
  return Number(text.replace(',', '.'));
}
