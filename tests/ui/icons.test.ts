import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };

const ROOT = path.resolve(import.meta.dirname, '../..');
const WORN = ['icon', 'icon-asleep', 'icon-neutral'].flatMap((name) =>
  [16, 32].map((size) => [`${name}-${size}`, size] as const),
);
const NAMED = Object.entries(manifest.icons).map(
  ([size, file]) => [path.basename(file, '.png'), Number(size)] as const,
);

describe('the drawings', () => {
  it.each([...WORN, ...NAMED])('%s is a PNG of %i px', (name, size) => {
    const file = readFileSync(path.join(ROOT, 'icons', `${name}.png`));
    expect(file.subarray(1, 4).toString()).toBe('PNG');
    // Width and height stand at 16 and 20 of a PNG: https://www.w3.org/TR/png/#11IHDR
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([size, size]);
  });
});
