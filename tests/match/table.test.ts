import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/match/hash.ts';
import places from '../../src/match/table/places.json' with { type: 'json' };
import { checkPlaces, checkTable } from '../../src/match/table/schema.ts';
import json from '../../src/match/table/table.json' with { type: 'json' };
import { foldPhrase } from '../../src/match/word.ts';
import { LEVELS } from '../../src/model/posting.ts';

const table = checkTable(json);
const TECHNICAL = 'language framework data database cloud devops tool office method technology'.split(' ');
const OTHER = table.skills.filter(({ kind }) => !TECHNICAL.includes(kind));

function formsOf({
  forms,
  words = [],
  likely = [],
  letters = [],
  capitals = [],
}: (typeof table.skills)[number]) {
  return [...forms, ...words, ...likely, ...letters, ...capitals];
}

describe('the table of skills', () => {
  it('stands as its lists have it', () => {
    expect(() => execFileSync('node', ['scripts/skills.mjs', '--check'], { stdio: 'pipe' })).not.toThrow();
  });

  it('knows 700 technologies and 600 skills of other trades', () => {
    expect(table.skills.length - OTHER.length).toBeGreaterThanOrEqual(700);
    expect(OTHER.length).toBeGreaterThanOrEqual(600);
  });

  it.each(
    `finance sales marketing people operations logistics manufacturing health law design education hospitality
     skilled·trades care tongue certificate`.split(/\s+/),
  )('knows ten skills of %s at least', (kind) => {
    const known = table.skills.filter((skill) => skill.kind === kind.replace('·', ' '));
    expect(known.length).toBeGreaterThanOrEqual(10);
  });

  it('names each skill once', () => {
    const names = table.skills.map(({ name }) => name.toLowerCase());
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('gives each form to one skill, folded as texts are', () => {
    const forms = table.skills.flatMap(formsOf);
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
    expect(forms.filter((form) => foldPhrase(form) !== form)).toEqual([]);
  });

  it('names only parents that it knows', () => {
    const names = new Set(table.skills.map(({ name }) => name));
    const parents = table.skills.map(({ parent }) => parent).filter((parent) => parent !== undefined);
    expect(parents.filter((parent) => !names.has(parent))).toEqual([]);
  });

  it('has no two words of one hash: the lexicon would take them for one', () => {
    const all = [
      ...new Set(
        table.skills
          .flatMap(formsOf)
          .concat(table.nothing)
          .flatMap((form) => form.split(' ')),
      ),
    ];
    expect(new Set(all.map(hashOf)).size).toBe(all.length);
  });

  it('takes no single letter for a skill without asking its surroundings', () => {
    expect(table.skills.flatMap(({ forms }) => forms).filter((form) => form.length === 1)).toEqual([]);
  });

  it('says where its names come from', () => {
    expect(readFileSync('NOTICE', 'utf8')).toMatch(/src\/match\/table\/places\.json[\s\S]*GeoNames/);
  });
});

describe('the names of chairs', () => {
  const { names, fields } = table.chairs;
  const others = Object.values(names).flat();

  it('stand for one chair each, as titles are read', () => {
    expect(others.length).toBeGreaterThan(1000);
    expect(others.filter((name, at) => others.indexOf(name) !== at)).toEqual([]);
    expect(others.filter((name) => foldPhrase(name) !== name)).toEqual([]);
  });

  it('lead to what no further name leads away from', () => {
    expect([...Object.keys(names), ...fields].filter((name) => others.includes(name))).toEqual([]);
  });

  it('say levels that there are', () => {
    const levels = Object.keys(names).flatMap((name) => (/^=\w/.test(name) ? name.slice(1) : []));
    expect(levels.filter((level) => !(LEVELS as readonly string[]).includes(level))).toEqual([]);
  });
});

describe('the table of places', () => {
  it('puts each city and region into a country that it knows', () => {
    const { countries, regions, cities } = checkPlaces(places);
    const rows = (lines: string) => lines.split('\n').map((line) => line.split('\t'));
    const codes = new Set(rows(countries).map(([code]) => code));
    const strays = [...rows(regions).map(([code]) => code), ...rows(cities).map(([, code]) => code)];
    expect(strays.filter((code) => !codes.has(code))).toEqual([]);
  });
});
