/** The text of a body, or `undefined` where it is larger than `most` bytes: reading stops right there. */
export async function readBody(response: Response, most: number): Promise<string | undefined> {
  if (Number(response.headers.get('content-length')) > most) {
    await response.body?.cancel();
    return undefined;
  }
  const chunks = await chunksOf(response.body, most);
  const whole = chunks && joined(chunks);
  const bytes = whole && isPacked(whole) ? await unpacked(whole, most) : whole;
  return bytes && textOfBytes(bytes, response.headers.get('content-type') ?? '');
}

function isPacked([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

/** A file that is packed itself, as large sitemaps are (`sitemap.xml.gz`): the browser unpacks only what a header names. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array | undefined> {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    const chunks = await chunksOf(stream, most);
    return chunks && joined(chunks);
  } catch {
    // What only begins like a packed file is left as it is.
    return bytes;
  }
}

async function chunksOf(
  body: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<Uint8Array[] | undefined> {
  if (body === null) return [];
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(next.value);
  }
  return chunks;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

/** The text of a body in the letters it names: by its byte order mark, its header, or itself. */
export function textOfBytes(bytes: Uint8Array, contentType: string): string {
  const named = marked(bytes) ?? charsetIn(contentType) ?? declared(bytes, contentType);
  const text = decoderFor(named ?? 'utf-8').decode(bytes);
  return named === undefined && isOlder(text) ? decoderFor('windows-1252').decode(bytes) : text;
}

/** Read as UTF-8 it holds broken letters and no sound one: browsers then take it for a page of old. */
function isOlder(text: string): boolean {
  return text.includes('\ufffd') && !/[\u0080-\ufffc]/.test(text);
}

/** A byte order mark outranks every header (https://encoding.spec.whatwg.org/#bom-sniff). */
function marked([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** What the first kilobyte of HTML or XML says of itself. JSON is UTF-8 by its standard. */
function declared(bytes: Uint8Array, contentType: string): string | undefined {
  if (/json/i.test(contentType)) return undefined;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (/^\s*[[{]/.test(start)) return undefined;
  return charsetIn(start) ?? /^\s*<\?xml[^>]{0,100}encoding\s?=\s?["']([\w:.-]{2,40})/i.exec(start)?.[1];
}

function charsetIn(text: string): string | undefined {
  return /charset\s{0,3}=\s{0,3}["']?([\w:.-]{2,40})/i.exec(text)?.[1];
}

function decoderFor(name: string): TextDecoder {
  try {
    return new TextDecoder(name);
  } catch {
    return new TextDecoder();
  }
}
