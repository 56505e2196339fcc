import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { webAddress } from '../../src/model/address.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/model/profile.ts';
import { profileFrom } from '../../src/model/read-profile.ts';
import { type Command, type Refused, WrongCall } from '../command.ts';
import { fitting, printable } from '../fitting.ts';
import { type LiveList, liveList } from '../live.ts';
import { say } from '../words.ts';

export const watch: Command = {
  name: 'watch',
  summary: 'reads a live careers page once and prints the openings that fit',
  help: `homing watch <careers-url> [--profile FILE] [--json]
--profile  a Profile or a JSON Resume document; without one, every opening is printed
--json     one JSON line for each opening instead of words for people
Exit 0 when the page was read, 1 when it was not, 2 for a wrong call.`,
  run: async (args) => {
    const { url, profile, json } = called(args);
    const list = await liveList(url);
    if ('trouble' in list) return told(list.trouble);
    print(list, profile, json);
    return 0;
  },
};

function called(args: readonly string[]) {
  const options = { profile: { type: 'string' }, json: { type: 'boolean' } } as const;
  const { values, positionals } = parsed(() =>
    parseArgs({ args: [...args], options, allowPositionals: true }),
  );
  const [address, ...others] = positionals;
  if (!address || others.length > 0) throw new WrongCall('Give one careers address.');
  const url = webAddress(address) ?? webAddress(`https://${address}`);
  if (!url) throw new WrongCall(`"${address}" is not a web address.`);
  const profile = values.profile ? profileIn(values.profile) : EMPTY_PROFILE;
  return { url, profile, json: values.json ?? false };
}

function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new WrongCall(error instanceof Error ? error.message : String(error));
  }
}

function profileIn(file: string): Profile {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new WrongCall(`The profile "${file}" cannot be read as JSON.`);
  }
  const profile = profileFrom(value);
  if ('trouble' in profile) throw new WrongCall(say(profile.trouble));
  return profile;
}

function told(trouble: Refused['message']): number {
  console.error(trouble);
  return 1;
}

function print(list: LiveList, profile: Profile, json: boolean): void {
  const { shown, leftOut } = fitting(list.postings, profile);
  if (json) for (const one of shown) console.log(JSON.stringify(printable(one)));
  if (json) return;
  console.log(`${list.site}: ${list.postings.length} openings read, ${shown.length} fit.\n`);
  for (const { posting, match } of shown) {
    console.log([posting.title, ...posting.locations].join(' · '));
    for (const reason of match.reasons) console.log(`  ${say(reason.say)}`);
    console.log(`  ${posting.url}\n`);
  }
  if (leftOut.length > 0) console.log(`${leftOut.length} left out:`);
  for (const { posting, match } of leftOut.slice(0, 20)) {
    console.log(`  ${posting.title}: ${match.hidden ? say(match.hidden.say) : ''}`);
  }
}
