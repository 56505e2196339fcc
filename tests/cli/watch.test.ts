import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../cli/index.ts';

const FIXTURES = 'tests/fixtures/read/smartrecruiters';
const PAGE = 'https://jobs.smartrecruiters.com/Larkfield1';

/** A system whose lists carry no text: each opening has a page of its own. */
function answerTo(url: string): Response {
  const file = /\/postings\/\d+/.test(url) ? 'detail.json' : 'list.json';
  return new Response(readFileSync(path.join(FIXTURES, file), 'utf8'), {
    headers: { 'content-type': 'application/json' },
  });
}

function profileFile(profile: unknown): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'homing-')), 'profile.json');
  writeFileSync(file, typeof profile === 'string' ? profile : JSON.stringify(profile));
  return file;
}

async function called(...args: readonly string[]) {
  const [said, complained]: [string[], string[]] = [[], []];
  const asked: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: unknown) => void said.push(String(line)));
  vi.spyOn(console, 'error').mockImplementation((line: unknown) => void complained.push(String(line)));
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return answerTo(url);
  });
  const code = await main(['watch', ...args]);
  return { code, said, complained: complained.join('\n'), asked };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('homing watch', () => {
  it('reads what the list leaves to the page of an opening, as a watch does', async () => {
    const file = profileFile({ skills: ['papers'], places: ['Leeds'] });
    const { code, said, asked } = await called(PAGE, '--profile', file);
    expect(code).toBe(0);
    expect(asked.filter((url) => /\/postings\/\d+/.test(url))).toHaveLength(1);
    expect(said.join('\n')).toContain('1 of 2 skills');
  });

  it('tells as JSON what was left out too, with the rule that did it', async () => {
    const file = profileFile({ skills: ['papers'], places: ['Leeds'] });
    const { said } = await called(PAGE, '--profile', file, '--json');
    const lines = said.map((line) => JSON.parse(line) as { title: string; hidden: { kind: string } | null });
    expect(lines.map(({ title, hidden }) => [title, hidden?.kind])).toEqual([
      ['Clerk', undefined],
      ['Fahrer (m/w/d)', 'place'],
    ]);
  });

  it('asks for no page of a single opening where there is no profile to hold it against', async () => {
    const { said, asked } = await called(PAGE);
    expect(asked.filter((url) => /\/postings\/\d+/.test(url))).toEqual([]);
    expect(said[0]).toBe('Larkfield (SmartRecruiters): 2 openings read, 2 fit.\n');
  });

  describe('knows whose page it is', () => {
    const clerkAt = (employer: string) =>
      profileFile({ employment: [{ employer, title: 'Clerk' }], places: ['Berlin'] });
    const kinds = async (...args: readonly string[]) => {
      const { said } = await called(PAGE, ...args, '--json');
      const lines = said.map((line) => JSON.parse(line) as { title: string; reasons: { kind: string }[] });
      return lines.find(({ title }) => title === 'Clerk')?.reasons.map(({ kind }) => kind);
    };

    it('by the name of its board, in which an old role may be open', async () => {
      expect(await kinds('--profile', clerkAt('Larkfield GmbH'))).toContain('old-role');
    });

    it('by the same, where the chair was somewhere else', async () => {
      const found = await kinds('--profile', clerkAt('Norvik'));
      expect(found).toContain('title');
      expect(found).not.toContain('old-role');
    });

    it('by what the call says', async () => {
      expect(await kinds('--profile', clerkAt('Norvik'), '--employer', 'Norvik')).toContain('old-role');
    });
  });

  it.each([
    ['notaurl', 'is not a web address'],
    ['ftp://careers.larkfield.example', 'is not a web address'],
    ['https://user:word@jobs.lever.co/larkfield', 'is not a web address'],
  ])('takes %s for a wrong call', async (address, why) => {
    const { code, complained, asked } = await called(address);
    expect([code, asked]).toEqual([2, []]);
    expect(complained).toContain(why);
  });

  it('answers a wrong call with its own help', async () => {
    const { complained } = await called();
    expect(complained).toContain('homing watch <careers-url>');
    expect(complained).not.toContain('recognise');
  });

  it('says of a profile whether the file is missing or no JSON', async () => {
    const missing = await called(PAGE, '--profile', 'no-such-file.json');
    expect(missing.complained).toContain('There is no profile');
    const broken = await called(PAGE, '--profile', profileFile('{'));
    expect(broken.complained).toContain('cannot be read as JSON');
    expect([missing.code, broken.code]).toEqual([2, 2]);
  });
});
