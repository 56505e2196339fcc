import type { Language, Lint } from './languages/language.ts';

export function blames({ lint }: Language, text: string): string | undefined {
  return lint.blame.exec(text)?.[0];
}

/** What reads as blame in a reason for leaving. */
export function grudgeIn({ blame, grudge }: Lint, reason: string): string | undefined {
  return (blame.exec(reason) ?? grudge.exec(reason))?.[0];
}

/** Whether a reason for leaving is better kept for a talk. */
export function isUnsaid({ lint }: Language, text: string): boolean {
  return grudgeIn(lint, text) !== undefined || lint.unsaid.test(text);
}

/** The first phrase nobody wants to read: entitled, begging or out of stock. */
export function stockPhrase({ lint }: Language, text: string): string | undefined {
  return lint.stock.map((phrases) => phrases.exec(text)?.[0]).find((found) => found !== undefined);
}

export function gushes({ lint }: Language, text: string): boolean {
  const exclamations = text.match(/!/g)?.length ?? 0;
  return exclamations > 1 || (text.match(lint.superlatives)?.length ?? 0) >= 3;
}
