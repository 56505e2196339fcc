/**
 * The page of one opening that tells machines nothing: for the terminal door, which is given any page somebody saved. A
 * watch follows lists, and there such a page is none.
 */
import { webAddress } from '../model/address.ts';
import { type Posting, present } from '../model/posting.ts';
import type { HttpResponse, Postings } from '../model/site.ts';
import { normalised } from './address.ts';
import { behindLabel } from './general/block.ts';
import { CHROME_LINK, TITLE_WORD } from './general/job-words.ts';
import { linkReader } from './general/link-address.ts';
import { type Outline, outlineOf, type Part } from './general/outline.ts';
import { readOwnPage } from './general/own-page.ts';
import { pieceReader } from './general/piece.ts';
import { isTitle, textOf } from './general/row-marks.ts';
import { APPLY } from './general/section-names.ts';
import { COMPANY_TALK, SAYS_OPENINGS, SAYS_OTHER } from './general/section-words.ts';
import { signReader } from './general/signs.ts';

/** Headings within the text of an opening. */
const PART_OF_OPENING =
  /^(?:(?:key |job |minimum |preferred |your |the )*(?:requirements?|responsibilit\p{L}+|qualifications?|duties|role|job description|overview|skills)|what you(?:'|’)ll|who you are|about (?:the|this) (?:role|job|position)|(?:deine?|ihre?|das)? ?(?:aufgaben|profil|anforderungen|qualifikation)|(?:vos |le |votre )?(?:missions?|profil|poste)\b|descripci[óo]n? de|requisit[os]s?|funciones|(?:twoj |nasze )?(?:obowi[ąa]zki|wymagania|zakres)|(?:n[áa]pl[ňn]|po[žz]adavky|popis) |仕事内容|応募資格|業務内容|必須)/iu;
const MOST_BELOW = 8;

/** The one opening that a page tells of, by two signs or more: its address, its name, its parts, a way to apply. */
export function readAsOpening(site: string, response: HttpResponse, now: number): Postings | undefined {
  const outline = outlineOf(response.body);
  const heading = headed(outline, 'h1') ?? headed(outline, 'h2');
  const title = heading && textOf(outline.pieces, heading);
  if (!title || !isName(title) || signsOf(title, outline, response.url, site) < 2) return undefined;
  const posting = postingFrom(title, heading, outline, response, now);
  return { kind: 'postings', site, postings: [posting], rung: 'own-page' };
}

function headed({ elements }: Outline, name: string): Part | undefined {
  return elements.find((part) => part.tag.name === name && !part.silent && part.to > part.from);
}

function isName(title: string): boolean {
  const other = SAYS_OPENINGS.test(title) || SAYS_OTHER.test(title) || CHROME_LINK.test(title);
  return (
    title.length <= 200 && isTitle(title) && !COMPANY_TALK.test(title) && (!other || TITLE_WORD.test(title))
  );
}

function signsOf(title: string, { elements, pieces }: Outline, url: string, site: string): number {
  const address = linkReader(url)(url);
  const sure = address ? signReader()(address) : 0;
  if (sure === 0) return 0;
  const says = (names: RegExp, words: RegExp) =>
    elements.some((part) => names.test(part.tag.name) && isShort(part) && words.test(textOf(pieces, part)));
  const parts = says(/^(?:h[2-6]|strong|b|dt|th|div|p)$/, PART_OF_OPENING);
  const apply = says(/^(?:a|button)$/, APPLY);
  return [sure === 3, site !== 'page', TITLE_WORD.test(title), parts, apply].filter(Boolean).length;
}

function isShort({ from, to, silent }: Part): boolean {
  return !silent && to - from <= 2;
}

/** Why nothing is listed is known already; the pages of openings say so too, but for these. */
export const MAY_BE_ONE: ReadonlySet<string> = new Set(['no-postings-found', 'script-only', 'malformed']);

function postingFrom(title: string, heading: Part, { pieces }: Outline, response: HttpResponse, now: number) {
  const url = webAddress(response.url)?.href ?? response.url;
  const near = pieces.slice(heading.to, heading.to + MOST_BELOW).flatMap(pieceReader(now));
  const short = near.filter(({ text }) => text.length <= 80);
  const place = behindLabel(short, 'place') ?? short.find((piece) => piece.place)?.text;
  return present<Posting>({
    id: normalised(url),
    url,
    title,
    locations: place === undefined ? [] : [place],
    workplace: short.find(({ workplace }) => workplace)?.workplace,
    employmentType: short.find(({ employment }) => employment)?.text,
    datePosted: short.find(({ day }) => day)?.day,
    description: readOwnPage(response)?.description ?? pieces.slice(heading.to).join('\n'),
  });
}
