// A certificate for the demo's own TLS server, made with node:crypto alone: nothing to install, no key in the project.
// Layout: RFC 5280 (X.509) in DER; a curve P-256 key, signed by itself with ECDSA and SHA-256.
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';
const COMMON_NAME = '2.5.4.3';
const SUBJECT_ALT_NAME = '2.5.29.17';
const DAY = 86_400_000;

/**
 * A certificate for these host names, valid for a month. `spki` is the hash a browser may be told to trust.
 * @param {readonly string[]} names
 */
export function selfSigned(names) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const algorithm = sequence(objectId(ECDSA_WITH_SHA256));
  const body = certificateBody(names, spki, algorithm);
  const signature = element(0x03, Buffer.from([0]), sign('sha256', body, privateKey));
  return {
    cert: pem(sequence(body, algorithm, signature)),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    spki: createHash('sha256').update(spki).digest('base64'),
  };
}

function certificateBody(names, spki, algorithm) {
  const version = element(0xa0, element(0x02, Buffer.from([2])));
  const serial = randomBytes(8);
  serial[0] = (serial[0] & 0x7f) | 1; // positive and never zero
  const name = sequence(
    element(0x31, sequence(objectId(COMMON_NAME), element(0x0c, Buffer.from('Homing demo')))),
  );
  const validity = sequence(time(Date.now() - DAY), time(Date.now() + 30 * DAY));
  const altNames = sequence(...names.map((host) => element(0x82, Buffer.from(host))));
  const extensions = element(0xa3, sequence(sequence(objectId(SUBJECT_ALT_NAME), element(0x04, altNames))));
  return sequence(version, element(0x02, serial), algorithm, name, validity, name, spki, extensions);
}

function element(tag, ...parts) {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), lengthOf(body), body]);
}

function lengthOf({ length }) {
  if (length < 128) return Buffer.from([length]);
  return length < 256 ? Buffer.from([0x81, length]) : Buffer.from([0x82, length >> 8, length & 255]);
}

function sequence(...parts) {
  return element(0x30, ...parts);
}

function time(ms) {
  const digits = new Date(ms).toISOString().replace(/[-:T]/g, '').slice(2, 14);
  return element(0x17, Buffer.from(`${digits}Z`));
}

function objectId(dotted) {
  const [first, second, ...rest] = dotted.split('.').map(Number);
  return element(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function base128(number) {
  const bytes = [number & 127];
  for (let left = number >> 7; left > 0; left >>= 7) bytes.unshift((left & 127) | 128);
  return bytes;
}

function pem(der) {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
