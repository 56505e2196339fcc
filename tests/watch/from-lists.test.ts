import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesInList } from '../../src/watch/from-lists.ts';

const A = { url: 'https://careers.larkfield.example/', name: 'Larkfield' };
const B = { url: 'https://jobs.lever.co/brightwell', name: 'Brightwell & Co' };

describe('a list of pages from elsewhere', () => {
  it('is read from Distill', () => {
    const text = JSON.stringify({
      client: { local: 1 },
      data: [
        { id: 1, name: A.name, uri: A.url, config: '{"selections":[]}' },
        { id: 2, name: B.name, uri: B.url },
      ],
    });
    expect(pagesInList(text)).toEqual([A, B]);
  });

  it('is read from Update Scanner, folders and all', () => {
    const page = ({ url, name }: typeof A) => ({ type: 'Page', title: name, url, scanRateMinutes: 1440 });
    const text = JSON.stringify([{ type: 'PageFolder', title: 'root', children: [page(A), page(B)] }]);
    expect(pagesInList(text)).toEqual([A, B]);
  });

  it('is read from changedetection.io', () => {
    const text = JSON.stringify({
      watching: { 'a-1': { url: A.url, title: A.name }, 'b-2': { url: B.url, title: null } },
    });
    expect(pagesInList(text)).toEqual([A, { url: B.url }]);
  });

  it('is read from OPML', () => {
    const text = `<opml version="2.0"><body><outline text="jobs"><outline text="Larkfield" htmlUrl='${A.url}'/><outline title="Brightwell &amp; Co" url="${B.url}"/></outline></body></opml>`;
    expect(pagesInList(text)).toEqual([A, B]);
  });

  it('is read from plain lines, each page once', () => {
    const text = `my list\n${A.url}\nLarkfield again - ${A.url}\r\n"Brightwell", ${B.url}\n`;
    expect(pagesInList(text)).toEqual([{ url: A.url }, { url: B.url, name: 'Brightwell' }]);
  });

  it('takes no other address, and never throws', () => {
    expect(pagesInList('javascript:alert(1)\nfile:///etc/passwd')).toEqual([]);
    expect(pagesInList('{"url":"file:///etc/passwd"')).toEqual([]);
    fc.assert(fc.property(fc.string(), (text) => void pagesInList(text)));
    fc.assert(fc.property(fc.json(), (text) => void pagesInList(text)));
  });
});
