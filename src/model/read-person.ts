import { webAddress } from './address.ts';
import { CADENCES, type Person, RELATIONS } from './person.ts';
import { oneLine, present } from './posting.ts';
import { type Message, message } from './words.ts';

/**
 * A person from outside. The name and a known relation must be there; what else is malformed is left out.
 * Answers a sentence where it is no person.
 */
export function personFrom(value: unknown): Person | { readonly trouble: Message } {
  if (typeof value !== 'object' || value === null) return { trouble: message('person_missing') };
  const fields = value as Readonly<Record<string, unknown>>;
  const name = oneLine(fields['name']);
  if (!name) return { trouble: message('person_without_name') };
  const relation = RELATIONS.find((known) => known === fields['relation']);
  if (!relation) return { trouble: message('person_relation_unknown', { relations: RELATIONS.join(', ') }) };
  return present<Person>({
    id: oneLine(fields['id']) ?? name,
    name,
    relation,
    role: oneLine(fields['role']),
    team: oneLine(fields['team']),
    employer: oneLine(fields['employer']),
    shared: oneLine(fields['shared']),
    alsoShared: linesFrom(fields['alsoShared']),
    closeness: closenessFrom(fields['closeness']),
    lastContact: oneLine(fields['lastContact']),
    email: oneLine(fields['email']),
    phone: oneLine(fields['phone']),
    linkedin: linkedinFrom(fields['linkedin']),
    stillThere: yesOrNo(fields['stillThere']),
    willVouch: yesOrNo(fields['willVouch']),
    cadenceDays: CADENCES.find((days) => days === fields['cadenceDays']),
    snoozedUntil: oneLine(fields['snoozedUntil']),
    notes: textFrom(fields['notes']),
  });
}

function closenessFrom(value: unknown): Person['closeness'] {
  return ([1, 2, 3, 4, 5] as const).find((step) => step === value);
}

function linesFrom(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const lines = value.map(oneLine).filter((line) => line !== undefined);
  return lines.length > 0 ? lines : undefined;
}

function yesOrNo(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function textFrom(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

/** The address of a LinkedIn profile; no other address is taken for one. */
export function linkedinFrom(value: unknown): string | undefined {
  const text = oneLine(value) ?? '';
  const url = webAddress(/^https?:/i.test(text) ? text : `https://${text}`);
  const isThere =
    url !== undefined && /^(?:[a-z]{2,3}\.)?linkedin\.com$/.test(url.hostname.replace(/^www\./, ''));
  return isThere && /^\/(?:in|pub)\/./.test(url.pathname) ? `https://${url.host}${url.pathname}` : undefined;
}
