import type { Draft, DraftInput } from '../../src/model/note.ts';
import type { Fact } from '../../src/model/profile.ts';

/**
 * What a note claims of an employer that is not so: a deed done at another one, a return to where one never was. Written from
 * what a reader would stumble over: no code of the stage that writes the notes is in here.
 */
export function strayed({ subject = '', body }: Draft, input: DraftInput): readonly string[] {
  const { profile, employer, language = 'en' } = input;
  const isFormer = profile.employment.some((one) => alike(one.employer, employer));
  const returns = isFormer ? [] : (`${subject}\n${body}`.match(RETURN[language]) ?? []);
  const told = body.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => {
    return profile.wins.some((win) => holds(sentence, win.text) && isWrong(sentence, win, input));
  });
  return [...returns, ...told];
}

const RETURN = {
  en: /\b(?:com(?:e|ing) back|return(?:ing)? (?:to|as|for)|rejoin\w*|rehire\w*|hired again|when I left|I left (?!out)|while I was away|my time|former)\b/i,
  de: /zurück(?!denken)|rückkehr|wiedereinstell|seitdem|seither|weggang|gegangen|damals|zu meiner zeit/i,
  fr: /reven(?!us)|revien|retour|réembauch|départ|j’ai quitté|à l’époque/i,
  es: /volver(?!nos)|vuelta|regres|recontrat|mi salida|me fui|dejé|desde entonces/i,
} as const;
const WITH_YOU =
  /with you, I|(?:time|years|days) with you|was with you|bei (?:Ihnen|euch) habe ich|chez vous, j’ai/i;

/** Whether a sentence that tells a deed puts it to an employer at whom it was not done. */
function isWrong(sentence: string, win: Fact, { profile, employer }: DraftInput): boolean {
  const all = [employer, ...profile.employment.map((one) => one.employer), win.employer ?? ''].filter(
    Boolean,
  );
  const place = placeOf(win, profile.employment);
  const rest = sentence.replace(win.text, '');
  const named = all.filter((name) => rest.includes(short(name)));
  if (WITH_YOU.test(rest)) named.push(employer);
  return named.length > 0 && !named.some((name) => place !== undefined && alike(name, place));
}

function placeOf(
  { employer, when }: Fact,
  employment: DraftInput['profile']['employment'],
): string | undefined {
  if (employer) return employer;
  const year = Number(when?.slice(0, 4) ?? Number.NaN);
  const yearOf = (date: string | undefined, open: number) => (date ? Number(date.slice(0, 4)) : open);
  const fit = employment.filter(({ from, to }) => !(year < yearOf(from, 0)) && !(year > yearOf(to, 9999)));
  const names = new Set(fit.map((one) => short(one.employer)));
  return names.size === 1 ? fit[0]?.employer : undefined;
}

function holds(sentence: string, words: string): boolean {
  return sentence.toLowerCase().includes(words.toLowerCase().replace(/^i /, '').replace(/[.!]$/, ''));
}

/** The name without its legal form. */
function short(name: string): string {
  return name.replace(/,? (?:Inc|Ltd|GmbH|Group|LLC|B\.?V|AG)\.?$/, '');
}

function alike(one: string, other: string): boolean {
  const plain = (name: string) => short(name).toLowerCase().replace('&', 'and');
  return plain(one) === plain(other);
}
