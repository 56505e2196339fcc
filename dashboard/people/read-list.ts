import { type Message, message } from '../../src/model/words.ts';
import type { ImportedList } from '../../src/people/imported.ts';

/** Far more than thirty thousand connections take. */
const LARGEST = 20_000_000;

/** The people in an address book (vCard) or a list (CSV), read on this page. Answers a sentence where it holds none. */
export async function peopleInFile(file: File): Promise<ImportedList | { readonly trouble: Message }> {
  if (file.size > LARGEST) return { trouble: message('dash_list_large') };
  const list = await readList(await file.text());
  if (list === undefined) return { trouble: message('dash_list_unknown') };
  return list.people.length === 0 ? { trouble: message('dash_list_empty') } : list;
}

/** The readers are loaded only now: nobody needs them to open the page. */
async function readList(text: string): Promise<ImportedList | undefined> {
  if (/^\s*BEGIN:VCARD/i.test(text)) {
    const { peopleFromVcards } = await import('../../src/people/vcard.ts');
    return peopleFromVcards(text);
  }
  const { peopleFromTable } = await import('../../src/people/from-table.ts');
  return peopleFromTable(text);
}
