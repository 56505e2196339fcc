import { describe, expect, it } from 'vitest';
import { hashOf, type Route, routeOf } from '../../dashboard/route.ts';

describe('the places of the full page', () => {
  it('reads every place it can write', () => {
    const routes: readonly Route[] = [
      { at: 'today' },
      { at: 'today', key: 'w1 https://jobs.example/1?a=b&c=%20#d' },
      { at: 'watches' },
      { at: 'watch', id: 'w/1 ü' },
      { at: 'opening', id: 'w1 https://jobs.example/1?a=b&c=%20#d' },
      { at: 'preview', id: 'p1' },
      { at: 'plan', id: 'L/arkfield ü?&' },
      { at: 'plan', id: 'Larkfield', part: 'parting' },
      { at: 'plan', id: 'Larkfield', part: 'stay' },
      { at: 'prep', id: 'Larkfield' },
      { at: 'job', id: 'L/arkfield ü?&' },
      { at: 'job', id: 'Larkfield', part: 'leaving' },
      { at: 'people' },
      { at: 'notes' },
      { at: 'note', id: 'n?1' },
      { at: 'profile' },
      { at: 'settings' },
      { at: 'self-test' },
      { at: 'new-note', wish: { postingKey: 'w1 a&b=c', personId: 'mara', kind: 'ask', channel: 'letter' } },
      { at: 'new-note', wish: {} },
    ];
    for (const route of routes) expect(routeOf(hashOf(route))).toEqual(route);
  });

  it('opens the card a notification names', () => {
    expect(routeOf('#/today/w1%204711')).toEqual({ at: 'today', key: 'w1 4711' });
  });

  it('takes an unknown or empty place for today', () => {
    for (const hash of ['', '#', '#/', '#/nowhere', '#/watch', '#/watch/', '#/plan/', '#/job/', '#main'])
      expect(routeOf(hash)).toEqual({ at: 'today' });
  });

  it('survives an address cut in the middle of a percent sign', () => {
    expect(routeOf('#/today/w1%2')).toEqual({ at: 'today', key: 'w1%2' });
  });

  it('leaves out kinds and channels of notes it does not know', () => {
    expect(routeOf('#/note/new?person=mara&kind=spam&channel=fax')).toEqual({
      at: 'new-note',
      wish: { personId: 'mara' },
    });
  });
});
