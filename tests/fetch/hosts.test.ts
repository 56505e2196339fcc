import { describe, expect, it } from 'vitest';
import { isAllowedHost } from '../../src/fetch/hosts.ts';

describe('where an answer may come from', () => {
  it.each([
    ['https://boards.example/x', 'boards.example'],
    ['https://www.larkfield.example/jobs', 'larkfield.example'],
    ['https://larkfield.example/jobs', 'www.larkfield.example'],
    ['https://careers.larkfield.example/', 'larkfield.example'],
    ['http://careers.larkfield.example:8080/', 'http://careers.larkfield.example:8080'],
  ])('%s is of the site %s', (address, host) => {
    expect(isAllowedHost(address, [host])).toBe(true);
  });

  it.each([
    ['https://evil-larkfield.example/', 'larkfield.example'],
    ['https://larkfield.example.evil.test/', 'larkfield.example'],
    ['https://other.greenhouse.io/', 'boards-api.greenhouse.io'],
    ['https://example/', 'larkfield.example'],
    ['not an address', 'larkfield.example'],
  ])('%s is not of the site %s', (address, host) => {
    expect(isAllowedHost(address, [host])).toBe(false);
  });
});
