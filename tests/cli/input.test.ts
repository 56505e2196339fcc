import { describe, expect, it } from 'vitest';
import { Refused } from '../../cli/command.ts';
import { needUrl } from '../../cli/input.ts';

describe('an address among the input', () => {
  it.each([
    ['https://jobs.lever.co/acme', 'https://jobs.lever.co/acme'],
    ['jobs.lever.co/acme', 'https://jobs.lever.co/acme'],
    ['//jobs.lever.co/acme', 'https://jobs.lever.co/acme'],
    ['http://localhost:8080/careers', 'http://localhost:8080/careers'],
    ['127.0.0.1:8080/careers', 'https://127.0.0.1:8080/careers'],
    ['https://user:word@jobs.lever.co/acme', 'https://jobs.lever.co/acme'],
  ])('%s is read', (url, href) => {
    expect(needUrl({ url }, 'url').href).toBe(href);
  });

  it.each(['nope', 'ftp://a.example', 'mailto:jo@larkfield.example', 'two words.example', ''])(
    '"%s" is none',
    (url) => {
      expect(() => needUrl({ url }, 'url')).toThrow(Refused);
    },
  );
});
