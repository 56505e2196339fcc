import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Board } from '../../src/model/site.ts';
import { recognise } from '../../src/read/recognise.ts';
import { NOT_BOARDS, SAME_SYSTEM, VENDOR } from './vendors.ts';

type Entry = { readonly company: string; readonly address: string };

/** How many addresses of the recorded lists are recognised, from the address alone. */
export function recognised(recordings: string): void {
  const folder = path.join(recordings, 'lists');
  labelled(folder);
  const all = lists(folder);
  console.table(Object.entries(all).map(([list, entries]) => ({ list, ...shareOf(entries) })));
  for (const [list, entries] of Object.entries(all)) {
    console.log(`\n${list}: the most frequent hosts nobody knows`);
    console.table(unknownHosts(entries).slice(0, 20));
  }
  const shared = unknownHosts(Object.values(all).flat()).filter(({ companies }) => companies >= 3);
  console.log('\nHosts of three companies or more that are not recognised, and why');
  console.table(shared.map((row) => ({ ...row, why: NOT_BOARDS[row.host] ?? 'NOBODY SAYS' })));
}

/** The list whose systems and boards others have named. An employer's own host tells nothing, so it is counted apart. */
function labelled(folder: string): void {
  const rows = readFileSync(path.join(folder, 'boards-labelled.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(','));
  const hosted = rows.filter(([, , address = '']) => VENDOR.test(new URL(address).hostname));
  const judged = hosted.map(([system = '', name = '', address = '']) => {
    const board = recognise(new URL(address));
    const rightSystem = (SAME_SYSTEM[system] ?? [system]).includes(board.site);
    return { system, name, address, rightSystem, rightName: name === '' || isNamed(board, nameIn(name)) };
  });
  const wrong = judged.filter(({ rightSystem, rightName }) => !rightSystem || !rightName);
  const named = judged.filter(({ name }) => name !== '');
  console.table([
    {
      addresses: rows.length,
      'on vendors’ hosts': hosted.length,
      'system right': percent(judged.filter(({ rightSystem }) => rightSystem).length, judged.length),
      'with a board’s name': named.length,
      'name right': percent(named.filter(({ rightName }) => rightName).length, named.length),
    },
  ]);
  if (wrong.length > 0) console.table(wrong);
}

/** Some labels are the whole address: then the board's name is what it names in its query. */
function nameIn(label: string): string {
  if (!URL.canParse(label)) return label;
  const { searchParams } = new URL(label);
  return searchParams.get('org') ?? searchParams.get('c') ?? label;
}

function isNamed({ token, host = '', params = {} }: Board, name: string): boolean {
  return [token, host, ...Object.values(params)].some((each) => each.toLowerCase() === name.toLowerCase());
}

function lists(folder: string): Readonly<Record<string, readonly Entry[]>> {
  const text = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const csv = (file: string, at: number) =>
    text(file)
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
      .map((cells) => ({ company: cells[0] ?? '', address: cells.at(at) ?? '' }));
  const ownBoards = (file: string, address: (slug: string) => string) =>
    (JSON.parse(text(`feashliaa/${file}_companies.json`)) as string[]).map((slug) => ({
      company: slug,
      address: address(slug),
    }));
  const sound = (entries: readonly Entry[]) => entries.filter(({ address }) => URL.canParse(address));
  return {
    'career-ops': sound(careerOps(text('career-ops/portals.example.yml'))),
    'easy-application': sound(csv('easy-application/urls.csv', 1)),
    'hiring-without-whiteboards': sound(csv('hiring-without-whiteboards/urls.csv', 1)),
    remoteintech: sound(csv('remoteintech/companies.csv', -2)),
    'simplify-newgrad': sound(
      (
        JSON.parse(text('simplify-newgrad/listings.json')) as readonly {
          readonly company_name: string;
          readonly url: string;
        }[]
      ).map(({ company_name, url }) => ({ company: company_name, address: url })),
    ),
    'feashliaa ashby': ownBoards('ashby', (slug) => `https://jobs.ashbyhq.com/${slug}`),
    'feashliaa lever': ownBoards('lever', (slug) => `https://jobs.lever.co/${slug}`),
    'feashliaa greenhouse': ownBoards('greenhouse', (slug) => `https://boards.greenhouse.io/${slug}`),
    'feashliaa bamboohr': ownBoards('bamboohr', (slug) => `https://${slug}.bamboohr.com/careers`),
    'feashliaa workday': ownBoards('workday', (slug) => {
      const [tenant, pod, site] = slug.split('|');
      return `https://${tenant}.${pod}.myworkdayjobs.com/${site}`;
    }),
  };
}

/** `name:` and the `careers_url:` below it; lines commented out are examples. */
function careerOps(text: string): Entry[] {
  let company = '';
  return text.split('\n').flatMap((line) => {
    const [, name] = /^\s*-? *name: *"?([^"]+)/.exec(line) ?? [];
    if (name) company = name.trim();
    const [, address] = /^\s*careers_url: *"?(https?:\/\/[^\s"]+)/.exec(line) ?? [];
    return address ? [{ company, address }] : [];
  });
}

function shareOf(entries: readonly Entry[]) {
  const known = entries.filter(isKnown).length;
  return { addresses: entries.length, recognised: known, share: percent(known, entries.length) };
}

function unknownHosts(entries: readonly Entry[]) {
  const hosts = new Map<string, Entry[]>();
  for (const entry of entries.filter((each) => !isKnown(each))) {
    const { hostname } = new URL(entry.address);
    hosts.set(hostname, [...(hosts.get(hostname) ?? []), entry]);
  }
  const rows = [...hosts].map(([host, found]) => ({
    host,
    addresses: found.length,
    companies: new Set(found.map(({ company }) => company)).size,
  }));
  return rows.sort((a, b) => b.companies - a.companies || b.addresses - a.addresses);
}

function isKnown({ address }: Entry): boolean {
  return recognise(new URL(address)).site !== 'page';
}

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(2)} %`;
}
