const GROUPED = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d{1,2})?$/;
const PLAIN = /^\d+(?:[.,]\d{1,2})?$/;

/** An amount as typed: "65000", "65,000", "65.000", "€ 65k", "18.50". `undefined` where it is none. */
export function amountFrom(text: string): number | undefined {
  const typed = text.replace(/[\s\u00a0\u202f'’_]|\p{Sc}/gu, '');
  const thousands = /k$/i.test(typed);
  const digits = thousands ? typed.slice(0, -1) : typed;
  const group = GROUPED.exec(digits)?.[1];
  if (group === undefined && !PLAIN.test(digits)) return undefined;
  const whole = group === undefined ? digits : digits.replaceAll(group, '');
  return Number(whole.replace(',', '.')) * (thousands ? 1000 : 1);
}
