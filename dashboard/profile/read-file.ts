import type { Profile } from '../../src/model/profile.ts';
import { profileFrom } from '../../src/model/read-profile.ts';
import { type Message, type MessageName, message } from '../../src/model/words.ts';
import { ask } from '../../src/platform/ask.ts';
import { ownSkills } from './own-skills.ts';

/** Far more than any résumé holds. */
const LARGEST = 10_000_000;
/** A packed file may hold much more than it weighs. */
const LARGEST_UNPACKED = 20_000_000;
/** Fewer letters than this on a page are no text: the page is a picture. */
const FEWEST_LETTERS = 40;

/** What a file tells: a profile, and the lines with dates that nothing was made of. */
export type FileRead = {
  readonly profile: Profile;
  /** Not understood. */
  readonly unread: readonly string[];
  /** Of school, courses or time off. */
  readonly passed: readonly string[];
};

type Read = FileRead | { readonly trouble: Message };

/** The profile in a résumé: PDF, Word, text, JSON Resume, or LinkedIn's data export. All of it is read on this page. */
export async function profileInFile(file: File): Promise<Read> {
  if (file.size > LARGEST) return trouble('dash_file_large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    return await readerOf(bytes)(bytes);
  } catch {
    return trouble('dash_file_broken');
  }
}

/** By the file's own first bytes: its name may say anything. */
function readerOf(bytes: Uint8Array): (bytes: Uint8Array) => Promise<Read> {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) return fromPdf;
  if (start.startsWith('PK')) return fromZip;
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return async () => trouble('dash_file_old_word');
  return fromPlain;
}

async function fromPdf(bytes: Uint8Array): Promise<Read> {
  const { extractText } = await import('unpdf');
  try {
    const { text } = await extractText(bytes);
    return await fromText(text.join('\n'), 'dash_file_scanned');
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return trouble(isLocked ? 'dash_file_locked' : 'dash_file_broken');
  }
}

async function fromZip(bytes: Uint8Array): Promise<Read> {
  const { unzipSync } = await import('fflate');
  const { EXPORT_FILES, fromLinkedinExport } = await import('../../src/plan/linkedin-export.ts');
  const wanted = (name: string) => EXPORT_FILES.some((one) => name === one || name.endsWith(`/${one}`));
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) =>
      originalSize <= LARGEST_UNPACKED && (name === 'word/document.xml' || wanted(name)),
  });
  const texts = Object.entries(files).map(([name, held]) => [name.split('/').at(-1), decoded(held)] as const);
  const byName: Readonly<Record<string, string>> = Object.fromEntries(texts);
  const word = byName['document.xml'];
  if (word !== undefined) {
    const { docxText } = await import('../../src/plan/docx-text.ts');
    return fromText(docxText(word), 'dash_file_empty');
  }
  return texts.length === 0 ? trouble('dash_file_other_zip') : readOf(fromLinkedinExport(byName));
}

async function fromPlain(bytes: Uint8Array): Promise<Read> {
  const text = decoded(bytes);
  if (/^\s*[{[]/.test(text)) return fromJson(text);
  return text.includes('\u0000') ? trouble('dash_file_unknown') : fromText(text, 'dash_file_empty');
}

function fromJson(text: string): Read {
  try {
    return readOf(JSON.parse(text));
  } catch {
    return trouble('dash_file_no_json');
  }
}

/** Roles from the lines, skills as they are written there; both by the same table that openings are read with. */
async function fromText(text: string, empty: MessageName): Promise<Read> {
  if (text.replace(/[^\p{L}]/gu, '').length < FEWEST_LETTERS) return trouble(empty);
  const [{ resumeFrom }, { namesWorkOf }] = await Promise.all([
    import('../../src/plan/resume-text.ts'),
    import('../../src/match/names-work.ts'),
  ]);
  const [patterns, found] = await Promise.all([ask('title_words', {}), ask('skills_in', { text })]);
  const { unread, passed, wins, skills: listed, ...resume } = resumeFrom(text, namesWorkOf(patterns));
  const skills = ownSkills(found, listed);
  const facts = wins.map(({ text: done, role }) => ({ text: done, employer: role.employer }));
  return readOf({ ...resume, skills, wins: facts }, unread, passed);
}

function readOf(value: unknown, unread: readonly string[] = [], passed: readonly string[] = []): Read {
  const profile = profileFrom(value);
  return 'trouble' in profile ? profile : { profile, unread, passed };
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function trouble(name: MessageName): { readonly trouble: Message } {
  return { trouble: message(name) };
}
