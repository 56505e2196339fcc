import ICAL from 'ical.js';
import type { Person } from '../model/person.ts';
import { type ImportedFields, type ImportedList, importedFrom } from './imported.ts';

/** Reads people from vCards (RFC 2426 and RFC 6350); `undefined` where the text holds none. */
export function peopleFromVcards(text: string): ImportedList | undefined {
  const cards = text.match(/BEGIN:VCARD[\s\S]*?END:VCARD/gi) ?? [];
  if (cards.length === 0) return undefined;
  const people = cards.map(personOfCard).filter((person) => person !== undefined);
  return { people, left: cards.length - people.length };
}

/** One card at a time: a broken one costs only itself. */
function personOfCard(card: string) {
  try {
    return importedFrom(fieldsOf(new ICAL.Component(ICAL.parse(card) as unknown[])));
  } catch {
    return undefined;
  }
}

function fieldsOf(card: ICAL.Component): ImportedFields {
  const first = (name: string) => partsOf(card.getFirstPropertyValue(name));
  const [family = '', given = ''] = first('n');
  const [employer = '', team = ''] = first('org');
  const urls = card.getAllProperties('url').map((property) => partsOf(property.getFirstValue())[0] ?? '');
  return {
    name: first('fn')[0] || `${given} ${family}`,
    employer,
    team,
    role: first('title')[0] ?? first('role')[0] ?? '',
    email: first('email')[0] ?? '',
    phone: (first('tel')[0] ?? '').replace(/^tel:/, ''),
    linkedin: urls.find((url) => /linkedin\.com\//i.test(url)) ?? '',
    notes: first('note')[0] ?? '',
  };
}

/** A value of parts ("ORG:Acme;Sales") or a single one. */
function partsOf(value: unknown): readonly string[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

/** People as vCards 4.0, one after the other. */
export function vcardsOf(people: readonly Person[]): string {
  return people.map((person) => `${vcardOf(person)}\r\n`).join('');
}

function vcardOf(person: Person): string {
  const card = new ICAL.Component('vcard');
  const add = (name: string, value: string | string[] | undefined) => {
    if (value === undefined) return;
    const property = new ICAL.Property(name, card);
    if (Array.isArray(value)) property.setValue(value);
    else property.setValue(value);
    card.addProperty(property);
  };
  const { id, name, employer, team, role, email, phone, linkedin, shared, notes } = person;
  const words = name.split(/\s+/);
  add('version', '4.0');
  add('uid', id);
  add('fn', name);
  add('n', [words.at(-1) ?? '', words.slice(0, -1).join(' '), '', '', '']);
  if (employer !== undefined) add('org', team === undefined ? [employer] : [employer, team]);
  add('title', role);
  add('email', email);
  add('tel', phone);
  add('url', linkedin);
  const said = [shared, notes].filter((text) => text !== undefined).join('\n');
  add('note', said === '' ? undefined : said);
  return ICAL.stringify(card.toJSON() as never);
}
