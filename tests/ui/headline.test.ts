import { describe, expect, it, vi } from 'vitest';
import type { Today } from '../../src/model/views.ts';
import { NOW } from './larkfield.ts';
import { viewNamed } from './views.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { headlineOf } = await import('../../popup/headline.ts');
const { matching } = await import('../../popup/typed.ts');
const { bandOf, halves } = await import('../../src/ui/score.tsx');

const today = (name: string) => (viewNamed(name).answers['today'] as () => Today)();
const titleOf = (name: string, { fresh = true, online = true } = {}) => {
  const view = today(name);
  const unseen = new Set(fresh ? view.news.map(({ record }) => record.key) : []);
  return headlineOf(view, unseen, online, NOW).title;
};

describe('the title of the popup', () => {
  it('names the old role before anything else', () => {
    expect(titleOf('matches')).toBe('Your old role is open at Larkfield.');
  });
  it('counts what is new and fits, below ten in words', () => {
    expect(titleOf('two')).toBe('Two new openings fit you');
    expect(titleOf('much')).toBe('44 new openings fit you');
  });
  it('does not call new what was seen', () => {
    expect(titleOf('two', { fresh: false })).toBe('Two openings fit you');
  });
  it('speaks of a page that could not be read only when there is no news', () => {
    expect(titleOf('blocked')).toBe('One page could not be read');
    expect(titleOf('blocked-news')).toBe('Your old role is open at Larkfield.');
  });
  it.each([
    ['suspicious', 'One list waits for a second look'],
    ['moved', 'One page has moved'],
    ['no-permission', 'One page needs your yes'],
    ['login', 'One list asks you to sign in'],
    ['script-only', 'One page needs an open tab'],
    ['not-found', 'One list is not to be found'],
    ['asked-to-wait', 'One site asked for a pause'],
    ['unreadable', 'One page could not be read'],
    ['slow', 'One page could not be read'],
    ['blocked', 'One page could not be read'],
    ['empty', 'Nothing new that fits'],
    ['paused', 'Nothing new that fits'],
  ])('has the right words for a page that is %s', (state, title) => {
    expect(titleOf(`state-${state}`)).toBe(title);
  });
  it('names the trouble only where it is the same for all', () => {
    const watchIn = (state: string) => today(`state-${state}`).watches;
    const titleFor = (...states: string[]) =>
      headlineOf({ ...today('quiet'), watches: states.flatMap(watchIn) }, new Set(), true, NOW).title;
    expect(titleFor('suspicious', 'suspicious')).toBe('Two lists wait for a second look');
    expect(titleFor('moved', 'moved', 'empty')).toBe('Two pages have moved');
    expect(titleFor('blocked', 'slow')).toBe('Two pages could not be read');
    expect(titleFor('blocked', 'suspicious')).toBe('Two pages were not read as usual');
  });
  it('says how old what it knows is when there is no connection', () => {
    expect(titleOf('matches', { online: false })).toMatch(/^What we knew as of (?:Sunday )?\d\d:\d\d$/);
  });
  it('is quiet when there is nothing new', () => {
    expect(titleOf('quiet')).toBe('Nothing new that fits');
  });
});

describe('what is typed', () => {
  it('finds openings that have every word, in any order', () => {
    const titles = matching(today('matches').news, 'ROTTERDAM senior').map(
      ({ record }) => record.posting.title,
    );
    expect(titles).toEqual(['Senior Data Analyst, Operations']);
  });
});

describe('the score in words', () => {
  it.each([
    [12, '12', 'note_band_ready'],
    [11, '11', 'note_band_ready'],
    [10.5, '10½', 'note_band_nearly'],
    [8, '8', 'note_band_nearly'],
    [7.5, '7½', 'note_band_sketch'],
    [0.5, '½', 'note_band_sketch'],
    [0, '0', 'note_band_sketch'],
  ])('%d is %s, %s', (score, words, band) => {
    expect([halves(score), bandOf(score)]).toEqual([words, band]);
  });
});
