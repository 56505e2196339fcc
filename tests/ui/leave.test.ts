import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emlOf } from '../../src/ui/eml.ts';
import { mailLink, WEB_MAIL } from '../../src/ui/mailto.ts';
import { paragraphsOf } from '../../src/ui/paragraphs.ts';

const HARD = 'Grüße & “quotes” <b>👩‍🚀</b>\n\nLine "two"\nLine three';

describe('a note on its way out', () => {
  it('is a mail that no app takes for one already sent, with any sign in it', () => {
    const [head = '', body = ''] = emlOf('mara@l.example', HARD.slice(0, 20), HARD).split('\r\n\r\n');
    expect(head).toContain('X-Unsent: 1');
    expect(new TextDecoder().decode(Buffer.from(body, 'base64'))).toBe(HARD.replaceAll('\n', '\r\n'));
  });

  it('has a subject in pieces short enough for any mail app, none of them ending inside a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (subject) => {
        const line = /Subject: ([\s\S]*?)\r\nX-Unsent/.exec(emlOf(undefined, subject, ''))?.[1] ?? '';
        const words = line.split('\r\n ');
        expect(Math.max(...words.map((word) => word.length))).toBeLessThanOrEqual(75);
        const decoded = words.map((word) => Buffer.from(word.slice(10, -2), 'base64').toString('utf8'));
        expect(decoded.join('')).toBe(subject.replace(/[\r\n]+/g, ' '));
      }),
    );
  });

  it('lets nobody add a header', () => {
    expect(emlOf('a@b.example\r\nBcc: x@y.example', 'Hi\r\nBcc: z', 'x')).not.toMatch(/^Bcc/m);
  });

  it('is rich without a sign of it becoming markup', () => {
    expect(paragraphsOf('a\nb\n\n<i>"c" & d</i>')).toBe(
      '<p>a<br>b</p><p>&#60;i&#62;&#34;c&#34; &#38; d&#60;/i&#62;</p>',
    );
  });

  it('stands in a web address whole or not at all, and half a character breaks nothing', () => {
    for (const link of [
      WEB_MAIL.gmail('m@l.example', 'A & B', HARD),
      WEB_MAIL.outlook('m@l.example', 'A & B', HARD),
      mailLink('m@l.example', 'A & B', HARD),
    ]) {
      expect(new URL(link.href).searchParams.get('body')).toBe(HARD.replaceAll('\n', '\r\n'));
    }
    expect(WEB_MAIL.gmail('m@l.example', 'A', 'ü'.repeat(5000))).toMatchObject({ whole: false });
    expect(mailLink('m@l.example', '\ud800', '\udc00').href).toContain('%EF%BF%BD');
  });
});
