import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { oneLine, type Posting } from '../../src/model/posting.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/model/profile.ts';
import { profileFrom } from '../../src/model/read-profile.ts';
import { typedAddress } from '../../src/model/typed-address.ts';
import { couldFit } from '../../src/pipeline/read-texts.ts';
import { type Command, type Refused, WrongCall } from '../command.ts';
import { type Fitting, fitting, printable } from '../fitting.ts';
import { type LiveList, liveList } from '../live.ts';
import { say } from '../words.ts';

export const watch: Command = {
  name: 'watch',
  summary: 'reads a live careers page once and prints the openings that fit',
  help: `homing watch <careers-url> [--profile FILE] [--employer NAME] [--json]
--profile  a Profile or a JSON Resume document; without one, every opening is printed
--employer whose page it is, where its own name would not tell; by this an old role is known
--json     one JSON line for each opening instead of words for people; those left out come last, with "hidden"
Exit 0 when the page was read, 1 when it was not, 2 for a wrong call.`,
  run: async (args) => {
    const { url, profile, employer, json } = called(args);
    const live = await liveList(url, profile);
    if ('trouble' in live) return told(live.trouble);
    const list = { ...live, employer: employer ?? live.employer };
    const fitted = await withTexts(fitting(list.postings, profile, list.employer), list, profile);
    if (json)
      for (const one of [...fitted.shown, ...fitted.leftOut]) console.log(JSON.stringify(printable(one)));
    else print(list, fitted);
    return 0;
  },
};

/** Most pages of single openings that one call asks for. */
const MOST_TEXTS = 60;

/** Matched again with the texts that the list leaves to its openings' own pages, the best first, as a watch does. */
async function withTexts(first: Fitting, list: LiveList, profile: Profile): Promise<Fitting> {
  if (profile === EMPTY_PROFILE) return first;
  const texts = new Map<string, Posting>();
  for (const { posting } of [...first.shown, ...first.leftOut.filter(couldFit)].slice(0, MOST_TEXTS))
    texts.set(posting.id, await list.withText(posting));
  return fitting(
    list.postings.map((posting) => texts.get(posting.id) ?? posting),
    profile,
    list.employer,
  );
}

function called(args: readonly string[]) {
  const options = {
    profile: { type: 'string' },
    employer: { type: 'string' },
    json: { type: 'boolean' },
  } as const;
  const { values, positionals } = parsed(() =>
    parseArgs({ args: [...args], options, allowPositionals: true }),
  );
  const [address, ...others] = positionals;
  if (!address || others.length > 0) throw new WrongCall('Give one careers address.');
  const typed = typedAddress(address);
  if (!typed) throw new WrongCall(`"${address}" is not a web address.`);
  const profile = values.profile ? profileIn(values.profile) : EMPTY_PROFILE;
  return { url: new URL(typed), profile, employer: oneLine(values.employer), json: values.json ?? false };
}

function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new WrongCall(error instanceof Error ? error.message : String(error));
  }
}

function profileIn(file: string): Profile {
  const profile = profileFrom(jsonIn(file));
  if ('trouble' in profile) throw new WrongCall(say(profile.trouble));
  return profile;
}

function jsonIn(file: string): unknown {
  const text = textIn(file);
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongCall(`The profile "${file}" cannot be read as JSON.`);
  }
}

function textIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new WrongCall(`There is no profile "${file}" that can be read.`);
  }
}

function told(trouble: Refused['message']): number {
  console.error(trouble);
  return 1;
}

function print({ site, employer, postings }: LiveList, { shown, leftOut }: Fitting): void {
  const openings = postings.length === 1 ? '1 opening' : `${postings.length} openings`;
  console.log(
    `${employer ? `${employer} (${site})` : site}: ${openings} read, ${shown.length} ${shown.length === 1 ? 'fits' : 'fit'}.\n`,
  );
  for (const { posting, match } of shown) {
    console.log([posting.title, ...posting.locations].join(' · '));
    for (const reason of match.reasons) console.log(`  ${say(reason.say)}`);
    console.log(`  ${posting.url}\n`);
  }
  if (leftOut.length > 0) console.log(`${leftOut.length} left out:`);
  for (const { posting, match } of leftOut.slice(0, MOST_LEFT_OUT))
    console.log(`  ${posting.title}: ${match.hidden ? say(match.hidden.say) : ''}`);
  if (leftOut.length > MOST_LEFT_OUT)
    console.log(`  and ${leftOut.length - MOST_LEFT_OUT} more; --json tells them all`);
}

const MOST_LEFT_OUT = 20;
