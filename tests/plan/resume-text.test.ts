import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docxText } from '../../src/plan/docx-text.ts';
import { fromLinkedinExport } from '../../src/plan/linkedin-export.ts';
import { resumeFrom } from '../../src/plan/resume-text.ts';

describe('the plain text of a résumé', () => {
  it('tells name and roles, however dates and lines are set', () => {
    const text = `Jo Verhaeren
jo@example.com | Rotterdam

EXPERIENCE
Senior Data Analyst, Larkfield    Mar 2019 – Oct 2025
- Cut the weekly run from six hours to one in 2021.

Norvik
Analytics Engineer
11/2025 - Present

Tidewater Labs | Data Analyst | 2016 - 2019
`;
    expect(resumeFrom(text)).toMatchObject({
      name: 'Jo Verhaeren',
      employment: [
        { employer: 'Larkfield', title: 'Senior Data Analyst', from: '2019-03', to: '2025-10' },
        { employer: 'Norvik', title: 'Analytics Engineer', from: '2025-11' },
        { employer: 'Tidewater Labs', title: 'Data Analyst', from: '2016', to: '2019' },
      ],
    });
  });

  it.each([
    ['the title above, the employer by the dates', 'Data Analyst\nLarkfield, Rotterdam Mar 2019 – Oct 2025'],
    ['both on the line of the dates', 'Data Analyst at Larkfield (03/2019 - 10/2025)'],
    ['the employer above', 'Larkfield\nData Analyst, 03/2019 – 10/2025'],
    ['the employer below', 'Data Analyst 2019-03 to 2025-10\nLarkfield'],
    ['each on a line', 'Data Analyst\nLarkfield\nMar 2019 - Oct 2025'],
    ['the employer by the dates, the title below', 'Larkfield    Mar 2019 - Oct 2025\nData Analyst'],
  ])('tells title and employer with %s', (_, role) => {
    const text = `Jo Verhaeren\n\nEXPERIENCE\n${role}\nBuilt forecasts for the whole of the house in SQL\n\nSkills\nSQL`;
    expect(resumeFrom(text).employment).toMatchObject([
      { employer: 'Larkfield', title: 'Data Analyst', from: '2019-03', to: '2025-10' },
    ]);
  });

  it('reads the spans of other languages', () => {
    const [role] = resumeFrom('Pflegeberaterin bei Klinik Süd\nseit März 2018').employment;
    expect(role).toEqual({ employer: 'Klinik Süd', title: 'Pflegeberaterin', from: '2018-03' });
    expect(resumeFrom('Responsable chez Aciérie\njanv. 2015 – aujourd’hui').employment[0]?.from).toBe(
      '2015-01',
    );
  });

  it('takes no sentence and no school for a role, and never throws', () => {
    expect(resumeFrom('In 2019 - 2021 I learned a lot about managers.').employment).toEqual([]);
    expect(resumeFrom('University of Utrecht\n2010 - 2014').employment).toEqual([]);
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void resumeFrom(text)));
  });

  it('names every line with dates that it made no role of, and those of school and time off apart', () => {
    const { unread, passed } = resumeFrom(
      'Experience\nBlackout Tuesday gathering 2015 – 2016\nCareer break, 2014 – 2015\n\nEducation\nBSc, Leeds, 2010 – 2014',
    );
    expect(unread).toEqual(['Blackout Tuesday gathering 2015 – 2016']);
    expect(passed).toEqual(['Career break, 2014 – 2015', 'BSc, Leeds, 2010 – 2014']);
  });

  it('shows dates that stand alone with the line they are of', () => {
    expect(resumeFrom('Experience\n\nBlackout\n2015 – 2016\n\n2012 – 2014\nWhiteout').unread).toEqual([
      'Blackout 2015 – 2016',
      'Whiteout 2012 – 2014',
    ]);
  });

  it('reads a role whose employer has a long name', () => {
    const line = 'Staff Nurse, ICU — Mercy General Hospital and Medical Center of the Two Rivers';
    expect(resumeFrom(`Experience\n${line}\nJune 2018 – Present`).employment[0]).toMatchObject({
      title: 'Staff Nurse',
      employer: 'Mercy General Hospital and Medical Center of the Two Rivers',
    });
  });

  it('tells points with a number with the role they stand under', () => {
    const { wins } = resumeFrom(
      'Experience\nCook, Harrow Inn\n2015 – 2019\n- Fed 300 guests a night\n- Planned menus in 2016\n\nWaiter, Bar Luz\n2012 – 2015\n• Trained 4 colleagues\n\nInterests\n• Ran 3 marathons',
    );
    expect(wins.map(({ text, role }) => [text, role.employer])).toEqual([
      ['Fed 300 guests a night', 'Harrow Inn'],
      ['Trained 4 colleagues', 'Bar Luz'],
    ]);
  });

  it('tells the skills of a list of them in its own words', () => {
    const { skills } = resumeFrom(
      'Jo Verhaeren\nSkills\nVentilator management, BLS (2024)\n• Epic\nLanguages: SQL; R\nI am good at very many different things indeed\n\nExperience\nCook, Harrow Inn, 2015 – 2019',
    );
    expect(skills).toEqual(['Ventilator management', 'BLS', 'Epic', 'SQL', 'R']);
    expect(resumeFrom('Skills: Wound care, Epic\nSomething else').skills).toEqual(['Wound care', 'Epic']);
  });

  it('is quick on a line made to be slow', () => {
    const started = performance.now();
    resumeFrom(`${'a '.repeat(50_000)}2019 - ${'1'.repeat(50_000)}\n`.repeat(3));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('LinkedIn’s data export', () => {
  it('tells name, skills and roles', () => {
    const profile = fromLinkedinExport({
      'Profile.csv': 'First Name,Last Name,Headline\nJo,Verhaeren,"Analyst, again"\n',
      'Skills.csv': 'Name\nSQL\nDemand planning\n',
      'Positions.csv':
        'Company Name,Title,Description,Location,Started On,Finished On\nLarkfield,Senior Data Analyst,"Line one\nline two",Rotterdam,Mar 2019,Oct 2025\nNorvik,Engineer,,,2025,\n',
    });
    expect(profile).toMatchObject({ name: 'Jo Verhaeren', skills: ['SQL', 'Demand planning'] });
    expect(profile['employment']).toEqual([
      {
        employer: 'Larkfield',
        title: 'Senior Data Analyst',
        place: 'Rotterdam',
        from: '2019-03',
        to: '2025-10',
      },
      { employer: 'Norvik', title: 'Engineer', place: '', from: '2025', to: undefined },
    ]);
  });
});

describe('a Word document', () => {
  it('is its paragraphs as lines, with tabs, breaks and signs', () => {
    const xml =
      '<w:document><w:p><w:r><w:t>Jo &amp; Co</w:t><w:tab/><w:t xml:space="preserve"> 2019 &#8211; 2020</w:t></w:r></w:p><w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p></w:document>';
    expect(docxText(xml)).toBe('Jo & Co\t 2019 – 2020\na\nb\n');
  });
});
