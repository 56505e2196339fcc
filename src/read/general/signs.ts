import { JOB_PART, NOT_A_POSTING, SPEAKS_OF_WORK, WORK_PART } from './job-words.ts';
import type { LinkAddress } from './link-address.ts';
import { OTHER_PART } from './section-words.ts';

/** A number of a posting, or the mixed signs of a short id. */
const NUMBER = /\d{3,}|[0-9a-f]{8}-[0-9a-f]{4}|^(?=\w*\d)(?=\w*[a-z])\w{5,}$/i;
const MIXED = /^(?=\w*[a-z][A-Z])(?=\w*[A-Z][a-z])\w{6,14}$/;
const QUERY =
  /(?:job|jid|position|vacanc|posting|req|rid|stelle|offer|offre|poste|puesto|oferta)\w{0,8}$|^id$/i;
const FILE = /\.(?:jpe?g|png|gif|svg|webp|avif|zip|css|js|xml|ics|mp4)$/i;
/** Where companies explain what they sell; a job there is a unit of work. */
const OTHER_HOST = /^(?:docs?|developers?|api-docs|help|support|forum|community|learn|academy)\.(?!google\.)/;
/** An opening may be a paper to be read; most papers are something else. */
const PAPER = /\.(?:pdf|docx?)$/i;

export function isPaper(address: string): boolean {
  return PAPER.test(address.replace(/[?#].*/s, ''));
}

/** `nabidka-27085080`, `offre-2026-114.html`: the word for an opening and its number in one part. */
const NUMBERED_WORD = /^(\p{L}{3,20})[-_](?:\d{4}[-_])?\d{3,12}(?:\.html?)?$/u;

/** Words behind a posting's own part of the path. */
const TAIL = /^(?:job|apply|application|details?|view|show|description|edit|[a-z]{2})$/i;

type Kind = 'job' | 'work' | 'elsewhere' | 'other';

/**
 * How plainly an address is that of one posting: 0 not at all, 1 it may be, 2 among postings, 3 surely. One reader
 * for one page: what parts of a path mean is looked up once, since thousands of links share them.
 */
export function signReader(page?: URL): (url: LinkAddress) => 0 | 1 | 2 | 3 {
  const known = new Map<string, Kind>();
  const kindOf = (part: string) => {
    const kind = known.get(part) ?? meant(part);
    if (known.size < MOST_PARTS) known.set(part, kind);
    return kind;
  };
  const below = page === undefined ? undefined : belowOf(page);
  // `index.php?id=45` names every page of some systems, this one too.
  const ofPages = [...(page?.searchParams.keys() ?? [])];
  return (url) => sureness(url, kindOf, below, ofPages);
}

const MOST_PARTS = 2000;

function meant(part: string): Kind {
  // Numbers of openings are many, and no words.
  if (/^\d+$/.test(part)) return 'other';
  if (JOB_PART.test(part)) return 'job';
  if (OTHER_PART.test(part)) return 'elsewhere';
  return WORK_PART.test(part) || SPEAKS_OF_WORK.test(part) ? 'work' : 'other';
}

/** The path that the page's own list would lie below. */
function belowOf({
  hostname,
  pathname,
}: URL): { readonly hostname: string; readonly path: string } | undefined {
  const path = pathname.replace(/\/(?:index\.\w+)?$/, '');
  return path === '' ? undefined : { hostname, path: `${path}/` };
}

function sureness(
  url: LinkAddress,
  kindOf: (part: string) => Kind,
  below: ReturnType<typeof belowOf>,
  ofPages: readonly string[],
): 0 | 1 | 2 | 3 {
  const parts = url.pathname.split('/').filter(Boolean);
  while (parts.length > 2 && TAIL.test(parts.at(-1) ?? '')) parts.pop();
  const last = parts.at(-1) ?? '';
  if (OTHER_HOST.test(url.hostname)) return 0;
  if (FILE.test(last)) return 0;
  if (PAPER.test(last)) return 1;
  if (url.search && asksForOne(url.search, ofPages)) return 3;
  if (NOT_A_POSTING.test(last)) return 0;
  const word = NUMBERED_WORD.exec(last)?.[1];
  if (word !== undefined && kindOf(word) === 'job') return 3;
  const at = { job: -1, work: -1, elsewhere: -1, other: -1 };
  for (let index = 0; index < parts.length - 1; index += 1) at[kindOf(parts[index] as string)] = index;
  const { job, work } = at;
  // `/careers/blog/…`, `/jobs/departments/…`: what stands last says what it is.
  if (at.elsewhere > Math.max(job, work)) return 0;
  const behind = parts.slice(Math.max(job, work) + 1);
  const numbered =
    behind.some((part) => NUMBER.test(part) && !/^(?:19|20)\d\d$/.test(part)) || MIXED.test(last);
  if (job >= 0) return numbered || /[-_+ ]|%20/.test(last) ? 3 : 2;
  if (work >= 0) return numbered ? 3 : 2;
  if (onJobHost(url) && (numbered || parts.length > 1)) return 2;
  const child = below?.hostname === url.hostname && url.pathname.startsWith(below.path);
  return child || parts.length > 1 || /[-_]/.test(last) || numbered ? 1 : 0;
}

function asksForOne(search: string, ofPages: readonly string[]): boolean {
  return [...new URLSearchParams(search)].some(
    ([name, value]) => QUERY.test(name) && /\d/.test(value) && !ofPages.includes(name),
  );
}

/** Whether an address, by any of its parts, is one of work: "offres" or "positions" alone may be of anything. */
export function isOfWork(address: Pick<URL, 'hostname' | 'pathname'>): boolean {
  const of = (part: string) =>
    !MANY_THINGS.test(part) && (JOB_PART.test(part) || WORK_PART.test(part) || SPEAKS_OF_WORK.test(part));
  return onJobHost(address) || address.pathname.split('/').some(of);
}

const MANY_THINGS =
  /^(?:offres?|ofertas?|oferty?|offers?|positions?|opportunit(?:y|ies)|ausschreibungen|postes?|roles?|details?|apply|\w)$/i;

function onJobHost({ hostname }: Pick<URL, 'hostname'>): boolean {
  return /job|career|karriere|vacanc|stelle|emploi|empleo|praca|kariera|recruit|hiring/i.test(hostname);
}
