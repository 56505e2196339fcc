import { describe, expect, it } from 'vitest';
import { match } from '../../cli/commands/match.ts';
import { employerBehind } from '../../cli/employer.ts';
import type { PageFacts } from '../../src/model/site.ts';
import { pageFacts } from '../../src/read/page-facts.ts';
import { recognise } from '../../src/read/recognise.ts';

const at = (...employers: readonly string[]) => ({
  employment: employers.map((employer) => ({ employer, title: 'Clerk' })),
});

function behind(address: string, employers: readonly string[], page?: PageFacts) {
  return employerBehind({ board: recognise(new URL(address)), page, postings: [] }, at(...employers));
}

describe('whose openings a board lists', () => {
  it.each([
    ['https://jobs.lever.co/larkfield', 'Larkfield GmbH'],
    ['https://jobs.lever.co/larkfield-careers', 'Larkfield'],
    ['https://jobs.smartrecruiters.com/BrightwellSons2', 'Brightwell & Sons Ltd.'],
    ['https://larkfield.wd3.myworkdayjobs.com/en-US/External', 'Larkfield'],
    ['https://careers.larkfield.example/jobs', 'Larkfield'],
  ])('%s is named after a former employer, in the words of the profile', (address, employer) => {
    expect(behind(address, ['Norvik', employer])).toBe(employer);
  });

  it.each([
    ['https://jobs.lever.co/artifact', 'Artifact', 'Art'],
    ['https://jobs.lever.co/norvik', 'Norvik', 'Larkfield'],
    ['https://larkfield.wd3.myworkdayjobs.com/en-US/External', 'Larkfield', 'Larkfield Insurance'],
  ])('%s is of %s, whoever employed the person', (address, name, employer) => {
    expect(behind(address, [employer])).toBe(name);
  });

  it('is told by the page where its address is another', () => {
    const html =
      '<html><head><meta property="og:site_name" content="Larkfield"><title>Jobs</title></head></html>';
    const page = pageFacts(html, 'https://lkf.example/jobs');
    expect(behind('https://lkf.example/jobs', ['Larkfield AG'], page)).toBe('Larkfield AG');
  });

  it('is nobody known where the board has only a number', () => {
    const board =
      'https://recruiting2.ultipro.com/LAR1005LARK/JobBoard/0d2ea1b2-4444-4f4f-8a8a-1234567890ab/';
    expect(behind(board, ['Larkfield'])).toBeUndefined();
  });
});

describe('a posting of which nobody says whose it is', () => {
  const profile = at('Larkfield', 'Norvik');
  const saysOf = (posting: object) =>
    (match as { answer: (line: object) => unknown }).answer({ profile, posting }) as {
      reasons: readonly { kind: string; text: string }[];
      hidden: unknown;
    };

  it('is that of the former employer on whose board it stands', () => {
    const wishes = { ...profile, places: ['Leeds'] };
    const posting = { title: 'Clerk', url: 'https://jobs.lever.co/larkfield/1', locations: ['Lyon'] };
    const answer = (match as { answer: (line: object) => unknown }).answer({ profile: wishes, posting });
    // Only an old role that is known to be there stands above a wish.
    expect(answer).toMatchObject({ hidden: null, reasons: [{ kind: 'old-role' }, {}] });
  });

  it('may be the old role where its address does not say either', () => {
    const { reasons } = saysOf({ title: 'Clerk', url: 'https://www.jobs.example/1' });
    expect(reasons.map(({ kind }) => kind)).toContain('old-role');
  });

  it('is that of its own organization, whatever its address', () => {
    const posting = { title: 'Clerk', url: 'https://jobs.lever.co/larkfield/1', hiringOrganization: 'Other' };
    expect(saysOf(posting).reasons.map(({ kind }) => kind)).not.toContain('old-role');
  });
});
