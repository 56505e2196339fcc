import { describe, expect, it } from 'vitest';
import { textOfBytes } from '../../src/fetch/body.ts';

const ofOldPages = Buffer.from('<p>Prüfer in Köln</p>', 'latin1');

describe('the letters of a body', () => {
  it.each([
    ['a mark of their byte order', Buffer.from('\ufeff{"a":"ü"}', 'utf16le'), '', '{"a":"ü"}'],
    ['the header', ofOldPages, 'text/html; charset=iso-8859-1', '<p>Prüfer in Köln</p>'],
    ['the page itself', Buffer.from('<meta charset="latin1">ü', 'latin1'), '', '<meta charset="latin1">ü'],
    [
      'the XML itself',
      Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>ü</a>', 'latin1'),
      'text/xml',
      '<?xml version="1.0" encoding="ISO-8859-1"?><a>ü</a>',
    ],
  ])('are told by %s', (_, bytes, contentType, text) => {
    expect(textOfBytes(bytes, contentType)).toBe(text);
  });

  it('are those of old where nobody says, and they are no UTF-8', () => {
    expect(textOfBytes(ofOldPages, 'text/html')).toBe('<p>Prüfer in Köln</p>');
  });

  it('are UTF-8 where one of many is broken, and in JSON whatever a text in it says', () => {
    expect(textOfBytes(Buffer.from([...Buffer.from('Köln '), 0xfc]), '')).toBe('Köln \ufffd');
    expect(textOfBytes(Buffer.from('{"html":"<meta charset=latin1>ü"}'), '')).toContain('ü');
  });
});
