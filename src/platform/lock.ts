import { type Message, message } from '../model/words.ts';

/** OWASP's figure for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const ITERATIONS = 600_000;
/** A file may name another figure, but none that would stop the machine. */
const MOST_ITERATIONS = 10_000_000;

type Locked = {
  readonly homing: 'locked';
  readonly kdf: 'PBKDF2-SHA-256';
  readonly iterations: number;
  readonly salt: string;
  readonly iv: string;
  readonly data: string;
};

/** The text under a passphrase: AES-GCM with a key of 256 bits. Without the passphrase nobody can read it again. */
export async function locked(text: string, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFrom(passphrase, salt, ITERATIONS);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  const file: Locked = {
    homing: 'locked',
    kdf: 'PBKDF2-SHA-256',
    iterations: ITERATIONS,
    salt: base64(salt),
    iv: base64(iv),
    data: base64(new Uint8Array(data)),
  };
  return `${JSON.stringify(file)}\n`;
}

/** Whether a file is under a passphrase. */
export function isLocked(text: string): boolean {
  return lockedFrom(text) !== undefined;
}

/** The text again; a sentence where the passphrase is another or the file is damaged: the two cannot be told apart. */
export async function unlocked(
  text: string,
  passphrase: string,
): Promise<string | { readonly trouble: Message }> {
  const file = lockedFrom(text);
  if (file === undefined) return text;
  try {
    const key = await keyFrom(passphrase, bytes(file.salt), file.iterations);
    const data = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(file.iv) }, key, bytes(file.data));
    return new TextDecoder().decode(data);
  } catch {
    return { trouble: message('backup_passphrase_wrong') };
  }
}

function lockedFrom(text: string): Locked | undefined {
  if (!/^\s*\{\s*"homing":\s*"locked"/.test(text)) return undefined;
  try {
    const file = JSON.parse(text) as Locked;
    const { iterations, salt, iv, data } = file;
    const isWhole = [salt, iv, data].every((part) => typeof part === 'string');
    return isWhole && iterations >= 1 && iterations <= MOST_ITERATIONS ? file : undefined;
  } catch {
    return undefined;
  }
}

async function keyFrom(passphrase: string, salt: BufferSource, iterations: number): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFC'));
  const raw = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, raw, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function base64(data: Uint8Array): string {
  let text = '';
  for (const byte of data) text += String.fromCharCode(byte);
  return btoa(text);
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
