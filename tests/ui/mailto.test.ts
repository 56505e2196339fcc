import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailLink } from '../../src/ui/mailto.ts';

describe('a mail link', () => {
  it('carries person, subject and note, with line breaks as mail wants them', () => {
    const { href, whole } = mailLink('mara@larkfield.example', 'A & B?', 'Hi Mara,\nThanks');
    expect(whole).toBe(true);
    expect(href).toBe('mailto:mara@larkfield.example?subject=A%20%26%20B%3F&body=Hi%20Mara%2C%0D%0AThanks');
  });

  it('leaves the note out where the address would be cut once encoded', () => {
    const { href, whole } = mailLink('a@b.example', 'Hello', 'ü'.repeat(400));
    expect(whole).toBe(false);
    expect(href).toBe('mailto:a@b.example?subject=Hello');
  });

  it('lets no name or subject add a header of its own', () => {
    const text = fc.string({
      maxLength: 40,
      unit: fc.constantFrom('a', '&', '?', '=', '\n', '\r', 'b', 'c', ' ', '@'),
    });
    fc.assert(
      fc.property(text, text, text, (to, subject, body) => {
        const { searchParams } = new URL(mailLink(to, subject, body).href);
        expect([...searchParams.keys()]).toEqual(['subject', 'body']);
      }),
    );
  });
});
