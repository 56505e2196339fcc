import { monthNamed } from '../model/month.ts';
import { dayFromShort } from './short-date.ts';

/** The ISO day of a text that is a date and nothing else: `2026-11-01`, `1. November 2026`, `2026年11月1日`, `1.11.2026`. */
export function dayFromDate(text: string): string | undefined {
  if (text.length > 40 || !/\d/.test(text)) return undefined;
  const [, year, month, day] =
    /^(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})日?(?:T[\d:.+Z-]{4,20}|\s\d\d?:\d\d)?$/.exec(text) ?? [];
  if (year) return isoDay(Number(year), Number(month), Number(day));
  return fromNames(text) ?? dayFromShort(text.replace(/(?<=\.)\s/g, ''));
}

/** `1st November 2026`, `Sunday, November 1, 2026`, `1er novembre 2026`, `1 de noviembre de 2026`, `1. listopadu 2026`. */
function fromNames(text: string): string | undefined {
  const plain = text.replace(/^\p{L}{2,12},\s?/u, '').replace(/\bde[l]?\s/gi, '');
  const [, day, name] =
    /^(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-]+(\p{L}{3,12})\.?,?[\s-]+\d{4}$/u.exec(plain) ?? [];
  const [, nameFirst, dayBehind] =
    /^(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+\d{4}$/u.exec(plain) ?? [];
  const number = monthNamed(name ?? nameFirst ?? '');
  return number === undefined ? undefined : isoDay(Number(plain.slice(-4)), number, Number(day ?? dayBehind));
}

function isoDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}
