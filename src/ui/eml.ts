/** An e-mail that is written and not yet sent, after RFC 5322; mail apps open it for editing (`X-Unsent`). */
export function emlOf(to: string | undefined, subject: string, body: string): string {
  const head = [
    ...(to === undefined ? [] : [`To: ${to.replace(/[\r\n]/g, '')}`]),
    `Subject: ${encodedWords(subject)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ];
  const lines = base64(body.replace(/\r?\n/g, '\r\n')).match(/.{1,76}/g) ?? [];
  return `${head.join('\r\n')}\r\n\r\n${lines.join('\r\n')}\r\n`;
}

/** Bytes of UTF-8 that one encoded word may hold: 75 characters with its frame (RFC 2047). */
const ROOM = 45;

/** A header's text in encoded words, broken between characters, never inside one. */
function encodedWords(text: string): string {
  const pieces: string[] = [''];
  for (const character of text.replace(/[\r\n]+/g, ' ')) {
    const grown = `${pieces.at(-1)}${character}`;
    if (new TextEncoder().encode(grown).length <= ROOM) pieces[pieces.length - 1] = grown;
    else pieces.push(character);
  }
  return pieces.map((piece) => `=?utf-8?B?${base64(piece)}?=`).join('\r\n ');
}

function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}
