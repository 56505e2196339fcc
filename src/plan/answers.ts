import { ANSWERS, type Answers, type Concern } from '../model/plan.ts';
import type { LeaveReason } from '../model/profile.ts';
import { type Message, message } from '../model/words.ts';
import type { Reason } from './reasons.ts';

/** Longer answers are not listened to. */
export const MOST_WORDS = 60;

/** How many of the four answers say something. */
export function answered(answers: Answers = {}): number {
  return ANSWERS.filter((one) => (answers[one] ?? '').trim() !== '').length;
}

/** What a worry is still without; nothing where it is whole. What is different now matters most. */
export function missingIn(concern: Concern): 'what' | 'different' | undefined {
  return (['what', 'different'] as const).find((field) => (concern[field] ?? '').trim() === '');
}

const ASK: Readonly<Record<LeaveReason, Message>> = {
  pay: message('plan_them_pay'),
  remote: message('plan_them_remote'),
  level: message('plan_them_level'),
  team: message('plan_them_team'),
  place: message('plan_them_place'),
  hours: message('plan_them_hours'),
};

/** What to ask them: of each reason for leaving of which nobody knows how it stands. */
export function askThem(reasons: readonly Reason[]): readonly Message[] {
  return reasons
    .filter(({ state }) => state === 'unknown')
    .map(({ leave, text = '' }) => (leave ? ASK[leave] : message('plan_them_own', { reason: text })));
}

/** The lines of a text that say something. */
export function linesOf(text = ''): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
