import { describe, expect, it } from 'vitest';
import { sameEmployer } from '../../src/model/employer-name.ts';

describe('two spellings of an employer', () => {
  it.each([
    ['Larkfield', 'LARKFIELD'],
    ['Larkfield', '  Larkfield,  Inc. '],
    ['Norvik GmbH', 'Norvik'],
    ['Norvik GmbH & Co. KG', 'Norvik'],
    ['Brightwell & Sons Ltd.', 'Brightwell and Sons'],
    ['Brightwell B.V.', 'brightwell bv'],
    ['Café Zoë', 'Cafe Zoe'],
    ['Straßenwerk AG', 'Strassenwerk'],
    ['Domino’s', "Domino's"],
    ['T-Harrow', 'T Harrow'],
    ['The Home Bakery', 'Home Bakery'],
    ['Halcyon Group', 'Halcyon'],
    ['Quill Sp. z o.o.', 'Quill'],
    ['Umbra A/S', 'Umbra'],
    ['Orbis S.A.S.', 'Orbis'],
    ['Müller und Söhne', 'Müller & Söhne'],
  ])('"%s" and "%s" are one', (one, other) => {
    expect(sameEmployer(one, other)).toBe(true);
    expect(sameEmployer(other, one)).toBe(true);
  });

  it.each([
    ['Acme', 'Acme Insurance'],
    ['Larkfield', 'Larkfield Health'],
    ['Harrow', 'Harlow'],
    ['AG', 'Group'],
    ['', ''],
    ['—', '—'],
    ['株式会社', ''],
  ])('"%s" and "%s" are two', (one, other) => {
    expect(sameEmployer(one, other)).toBe(false);
  });

  it('a name in another script is itself', () => {
    expect(sameEmployer('東京電力', '東京電力')).toBe(true);
  });
});
