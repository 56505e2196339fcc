import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { profileInFile } from '../../dashboard/profile/read-file.ts';

vi.mock('../../src/platform/ask.ts', () => ({
  ask: async (asked: string, { text }: { text: string }) => {
    if (asked === 'title_words') return [];
    return FOUND.filter(({ words }) => text.includes(words));
  },
}));

const FOUND = vi.hoisted(() => [
  { name: 'SQL', words: 'SQL' },
  { name: 'Python', words: 'Python' },
  { name: 'Respiratory therapy', words: 'ventilator management' },
  { name: 'CPR', words: 'BLS' },
  { name: 'Node.js', words: 'nodejs' },
]);

const readAll = (content: string | Uint8Array, name = 'resume') =>
  profileInFile(new File([content as BlobPart], name));

async function read(content: string | Uint8Array) {
  const answer = await readAll(content);
  return 'trouble' in answer ? answer : answer.profile;
}

const LINES = ['Jo Verhaeren', 'Senior Data Analyst, Larkfield 2019 - 2025', 'Skills: SQL and Python'];

/** A PDF of one page, made by hand: objects, a cross-reference table, a trailer. */
function pdf(lines: readonly string[], encrypt = ''): string {
  const shown = lines.map((line) => `(${line}) Tj T*`).join(' ');
  const stream = `BT /F1 12 Tf 14 TL 50 700 Td ${shown} ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let out = '%PDF-1.4\n';
  const at = objects.map((object, index) => {
    const start = out.length;
    out += `${index + 1} 0 obj${object}endobj\n`;
    return `${start}`.padStart(10, '0');
  });
  const rows = at.map((start) => `${start} 00000 n \n`).join('');
  return `${out}xref\n0 6\n0000000000 65535 f \n${rows}trailer<</Size 6/Root 1 0 R${encrypt}>>\nstartxref\n${out.length}\n%%EOF`;
}

const LOCK = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(${'a'.repeat(32)})/U(${'b'.repeat(32)})>>/ID[(x)(x)]`;
const JO = {
  name: 'Jo Verhaeren',
  skills: [{ name: 'SQL' }, { name: 'Python' }],
  employment: [{ employer: 'Larkfield', title: 'Senior Data Analyst', from: '2019', to: '2025' }],
};

function docx(lines: readonly string[]): Uint8Array {
  const xml = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');
  return zipSync({ 'word/document.xml': strToU8(`<w:document>${xml}</w:document>`) });
}

describe('a résumé', () => {
  it('is read from PDF, Word and plain text alike', async () => {
    expect(await read(pdf(LINES))).toMatchObject(JO);
    expect(await read(docx(LINES))).toMatchObject(JO);
    expect(await read(LINES.join('\n'))).toMatchObject(JO);
  });

  it('is read from JSON Resume and LinkedIn’s export', async () => {
    const json = { basics: { name: 'Jo' }, skills: [{ name: 'Data', keywords: ['SQL'] }] };
    expect(await read(JSON.stringify(json))).toMatchObject({ name: 'Jo', skills: [{ name: 'SQL' }] });
    const work = { basics: {}, work: [{ name: 'Larkfield', position: 'Analyst' }] };
    expect(await read(JSON.stringify(work))).toMatchObject({
      employment: [{ employer: 'Larkfield', title: 'Analyst' }],
    });
    const zip = zipSync({ 'Basic/Skills.csv': strToU8('Name\nSQL\n'), 'Other.csv': strToU8('x') });
    expect(await read(zip)).toMatchObject({ skills: [{ name: 'SQL' }] });
  });
});

describe('what a résumé says', () => {
  const TEXT = `Maria Okafor

Skills: ventilator management, BLS, Epic, nodejs

Experience
Staff Nurse, ICU — Mercy General Hospital
June 2018 – Present
• Precepted 6 new graduates
Blackout Tuesday gathering 2016 – 2017

Education
BSN, University of Houston, 2010 – 2014
`;

  it('is kept in its own words: no skill is made into another', async () => {
    const told = await read(TEXT);
    expect(told).toMatchObject({
      skills: ['ventilator management', 'BLS', 'Node.js', 'Epic'].map((name) => ({ name })),
      employment: [{ title: 'Staff Nurse', team: 'ICU', employer: 'Mercy General Hospital' }],
      wins: [{ text: 'Precepted 6 new graduates', employer: 'Mercy General Hospital' }],
    });
  });

  it('is not dropped in silence where dates were not understood', async () => {
    expect(await readAll(TEXT)).toMatchObject({
      unread: ['Blackout Tuesday gathering 2016 – 2017'],
      passed: ['BSN, University of Houston, 2010 – 2014'],
    });
  });
});

describe('a file that is no résumé', () => {
  const trouble = async (content: string | Uint8Array) => {
    const answer = await read(content);
    return 'trouble' in answer ? answer.trouble.name : answer;
  };

  it('gets a sentence that says what to do', async () => {
    expect(await trouble(pdf([]))).toBe('dash_file_scanned');
    expect(await trouble(pdf(LINES, LOCK))).toBe('dash_file_locked');
    expect(await trouble(`%PDF-1.4\n${'x'.repeat(200)}`)).toBe('dash_file_broken');
    expect(await trouble(docx(LINES).subarray(0, 60))).toBe('dash_file_broken');
    expect(await trouble(zipSync({ 'a.txt': strToU8('hello') }))).toBe('dash_file_other_zip');
    expect(await trouble(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0))).toBe('dash_file_old_word');
    expect(await trouble(Uint8Array.of(0x89, 0x50, 0, 0, 7))).toBe('dash_file_unknown');
    expect(await trouble('{"basics":')).toBe('dash_file_no_json');
    expect(await trouble('[]')).toBe('profile_missing');
    expect(await trouble(' ')).toBe('dash_file_empty');
    expect(await trouble(new Uint8Array(10_000_001))).toBe('dash_file_large');
  });

  it('is not unpacked where it would grow beyond measure', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(25_000_000) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await trouble(bomb)).toBe('dash_file_other_zip');
  });
});
