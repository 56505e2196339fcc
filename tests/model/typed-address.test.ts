import { describe, expect, it } from 'vitest';
import { typedAddress } from '../../src/model/typed-address.ts';

describe('what somebody types as an address', () => {
  it.each([
    ['careers.larkfield.example', 'https://careers.larkfield.example/'],
    ['http://jobs.example/a', 'http://jobs.example/a'],
    [' https://x.example/?q=1 ', 'https://x.example/?q=1'],
    ['HTTPS://Jobs.Example', 'https://jobs.example/'],
    ['jobs.example:8443/a', 'https://jobs.example:8443/a'],
  ])('%j is the address %s', (typed, address) => {
    expect(typedAddress(typed)).toBe(address);
  });

  it.each([
    'larkfield',
    'two words.example',
    '',
    'https://',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://files.example/a',
  ])('%j is no address', (typed) => {
    expect(typedAddress(typed)).toBeUndefined();
  });

  it.each([
    'jo@larkfield.example',
    'mailto:jo@larkfield.example',
    'https://jo:secret@larkfield.example/jobs',
  ])('%j names a person, not a page', (typed) => {
    expect(typedAddress(typed)).toBeUndefined();
  });
});
