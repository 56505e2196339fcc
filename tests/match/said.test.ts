import { describe, expect, it } from 'vitest';
import { extract } from '../../src/match/extract.ts';
import { TABLE } from './table.ts';

const read = (parts: Partial<Parameters<typeof extract>[0]>) =>
  extract({ title: '', text: '', ...parts }, TABLE);

const placesOf = (location: string, rest: Partial<Parameters<typeof extract>[0]> = {}) =>
  read({ location, ...rest }).places.map(({ country, city }) => [country, city].filter(Boolean).join('/'));

describe('the level of a title', () => {
  it.each([
    ['Sr. Accountant', 'senior'],
    ['Software Engineer III', 'senior'],
    ['Software Engineer II', 'mid'],
    ['Software Engineer 2', 'mid'],
    ['Android Engineer I - Subscriptions', 'entry'],
    ['Account Executive - UK&I', null],
    ['Verpleegkundige (niveau 4/5)', null],
    ['Research Associate I/II', 'entry'],
    ['Werkstudent Marketing (m/w/d)', 'intern'],
    ['Praktikant Einkauf', 'intern'],
    ['Stage - Ingénieur données', 'intern'],
    ['Early-Stage Sales', null],
    ['Auszubildende zum Koch', 'entry'],
    ['Leiter Rechnungswesen', 'manager'],
    ['Chief of Staff', null],
    ['Executive Assistant to the CEO', null],
    ['Account Executive', null],
    ['Mid-Market Account Executive', null],
    ['Lead Generation Specialist', null],
    ['Senior Living Advisor', null],
    ['Member of Technical Staff', null],
    ['高级软件工程师', 'senior'],
  ])('reads "%s" as %s', (title, level) => {
    expect(read({ title }).level).toBe(level);
  });

  it('is not said by the trades that manage a thing, and is by those that manage people', () => {
    const levels = ['Product Manager', 'Key Account Manager', 'Senior Product Manager', 'Manager, Product'];
    expect(levels.map((title) => read({ title }).level)).toEqual([null, null, 'senior', 'manager']);
    expect(read({ title: 'Sales Manager' }).level).toBe('manager');
  });

  it('comes from the text where the title names none', () => {
    expect(read({ title: 'Frontend Engineer', text: 'Experience level:\nSenior\nRole:' }).level).toBe(
      'senior',
    );
    expect(read({ title: 'Finance', text: 'We are looking for a Junior Analyst to help.' }).level).toBe(
      'junior',
    );
    expect(read({ title: 'Engineer', text: 'Work with our senior leadership.' }).level).toBeNull();
  });
});

describe('the way of working', () => {
  it.each([
    ['#LI-Remote', 'remote'],
    ['Workplace type: Hybrid', 'hybrid'],
    ['In-office 5 days a week required', 'onsite'],
    ['We ask that you come in 2-3 times per week.', 'hybrid'],
    ['2 Tage pro Woche im Homeoffice', 'hybrid'],
    ['Able to work in-person in Singapore', 'onsite'],
    ['We are a remote-first company.', 'remote'],
    ['Remote within NSW, VIC or ACT', 'remote'],
    ['Experience with hybrid cloud and remote teams.', null],
    ['As remote and hybrid work has become the new normal, files are everywhere.', null],
    ['Unless formally approved to work fully remotely, you come to the office.', null],
    ['Many people are in the office five days a week, others are not.', null],
    ['Home office stipend and flexible hours.', null],
    ['We offer up to 4 weeks of remote work from abroad per year.', null],
    ['Travel: 2 days per week onsite at clients', null],
  ])('of "%s" is %s', (text, workplace) => {
    expect(read({ text }).workplace).toBe(workplace);
  });
});

it('is not read out of the name of a trade', () => {
  const titles = ['Remote Sensing Scientist', 'Hybrid Cloud Architect', 'Virtual Assistant'];
  expect(titles.map((title) => read({ title }).workplace)).toEqual([null, null, null]);
});

describe('places', () => {
  it.each([
    ['Olema, CA', ['United States/Olema']],
    ['Toronto, CA', ['Canada/Toronto']],
    ['Metzingen, DE', ['Germany/Metzingen']],
    ['Wilmington, DE', ['United States/Wilmington']],
    ['Manchester, Vermont, United States', ['United States/Manchester']],
    ['Lincoln City, Oregon, United States', ['United States/Lincoln City']],
    ['Bloomfield Hills, MI', ['United States/Bloomfield Hills']],
    ['Washington, DC', ['United States/Washington']],
    ['Wyoming, United States', ['United States']],
    ['Alabama - Remote; Georgia - Remote', ['United States', 'United States']],
    ['Tbilisi, Georgia', ['Georgia/Tbilisi']],
    ['Lebanon, MO', ['United States/Lebanon']],
    ['7455 Trowbridge Road, Sandy Springs, GA 30328', ['United States/Sandy Springs']],
    ['66 John Street, New York, Ny', ['United States/New York']],
    ['Boston, MA, London, UK', ['United States/Boston', 'United Kingdom/London']],
    ['München', ['Germany/Munich']],
    ['Genève, Suisse', ['Switzerland/Geneva']],
    ['Montreal', ['Canada/Montreal']],
    ['Campo Mourão, Paraná, Brasil', ['Brazil/Campo Mourão']],
    ['Greater Toronto Area', ['Canada/Toronto']],
    ['Bengaluru (Hybrid)', ['India/Bengaluru']],
    ['FRA - Remote', ['France']],
    ['Bosnia and Herzegovina', ['Bosnia and Herzegovina']],
    ['EMEA Remote', ['']],
    ['Europe; Spain', ['Spain', '']],
    ['Nice', ['France/Nice']],
    ['USA, Canada, Mexico', ['United States', 'Canada', 'Mexico']],
    ['Union, New Jersey', ['United States/Union']],
    ['MX - Mexico', ['Mexico']],
    ['AI', []],
    ['Remote', []],
  ])('in "%s" are read', (location, places) => {
    expect(placesOf(location)).toEqual(places);
  });

  it('that we do not know are taken for cities among those of one country', () => {
    expect(placesOf('Mošnov,Ostrava,Havířov')).toEqual([
      'Czechia/Mošnov',
      'Czechia/Ostrava',
      'Czechia/Havířov',
    ]);
  });

  it('that we do not know lie where the language of the posting is spoken', () => {
    expect(placesOf('Löddeköpinge', { title: 'Restaurangen söker nya medarbetare' })).toEqual([
      'Sweden/Löddeköpinge',
    ]);
    expect(placesOf('Löddeköpinge', { title: 'Cook' })).toEqual([]);
  });

  it('come from the title, and from where the text lets one live, when the line names none', () => {
    expect(placesOf('Remote', { title: 'Moderator (South Africa)' })).toEqual(['South Africa']);
    expect(placesOf('Remote', { text: 'You can work from anywhere in the US.' })).toEqual(['United States']);
    expect(placesOf('', { title: 'AI Engineer, Enterprise' })).toEqual([]);
  });

  it('are none where all countries are listed', () => {
    const codes = TABLE.places.countries?.split('\n').map((line) => line.split('\t')[0]) ?? [];
    expect(codes.length).toBeGreaterThan(100);
    expect(placesOf(codes.join('; '))).toEqual([]);
  });
});

describe('pay in prose', () => {
  const year = (min: number | null, max: number | null, currency: string) => ({
    min,
    max,
    currency,
    unit: 'YEAR',
  });
  it.each([
    ['$120k–$150k DOE', year(120_000, 150_000, 'USD')],
    ['Gehalt: €55.000 - 65.000 brutto/Jahr', year(55_000, 65_000, 'EUR')],
    ['Salary: £45k', year(45_000, 45_000, 'GBP')],
    ["CHF 110'000 – 130'000 per year salary", year(110_000, 130_000, 'CHF')],
    [
      'Wynagrodzenie: 15 000 – 22 000 zł / mies.',
      { min: 15_000, max: 22_000, currency: 'PLN', unit: 'MONTH' },
    ],
    ['Mzda: 45 000 - 60 000 Kč', { min: 45_000, max: 60_000, currency: 'CZK', unit: 'MONTH' }],
    ['Salary: ₹12-18 LPA', year(1_200_000, 1_800_000, 'INR')],
    ['年収500万円〜800万円', year(5_000_000, 8_000_000, 'JPY')],
    ['OTE $200,000 - $240,000, base salary $100,000 - $120,000', year(100_000, 120_000, 'USD')],
    ['Expected salary (USD): 90,000 - 120,000', year(90_000, 120_000, 'USD')],
    ['Salary up to 65K€ based on xp + 15K€ bonus', year(null, 65_000, 'EUR')],
    ['Earn up to $110,000k+', year(null, 110_000, 'USD')],
    ['Day rate: £500-£600', { min: 500, max: 600, currency: 'GBP', unit: 'DAY' }],
    [
      'Starting pay is $17 per hour with a $500 referral bonus',
      { min: 17, max: 17, currency: 'USD', unit: 'HOUR' },
    ],
    ['Competitive salary + company bonus (up to 15K€ per year)', null],
    ['Fertility HRA (up to $10,000 per year)', null],
    ['Have closed $50K–$150K+ ACV contracts', null],
    ['Campaigns at a scale of $250K+ per month.', null],
  ])('"%s"', (text, salary) => {
    expect(read({ text }).salary).toEqual(salary);
  });

  it('counts a bare dollar in the currency of the place, unless it is named', () => {
    const location = 'Toronto, Canada';
    expect(read({ location, text: 'Salary: $90,000 - $110,000' }).salary?.currency).toBe('CAD');
    expect(read({ location, text: 'Salary: $90,000 - $110,000 USD' }).salary?.currency).toBe('USD');
  });

  it('stands in a title too, and gives way to the field', () => {
    expect(read({ title: 'Nurse - $45/hr' }).salary?.min).toBe(45);
    expect(read({ title: 'Nurse - $10,000 Sign-On Bonus' }).salary).toBeNull();
    const pay = { min: 1, max: 2, currency: 'EUR', unit: 'HOUR' };
    expect(read({ title: 'Nurse - $45/hr', pay }).salary).toEqual(pay);
  });
});

describe('years of experience', () => {
  it.each([
    ['7-12+ years of experience', { min: 7, max: null }],
    ['5+ years of Typescript, Node.js development', { min: 5, max: null }],
    ['three to five years of experience', { min: 3, max: 5 }],
    ['mindestens 3 Jahre Erfahrung', { min: 3, max: null }],
    ['au moins 5 ans d’expérience', { min: 5, max: null }],
    ['5年以上の開発経験', { min: 5, max: null }],
    ['- 2+ years of SQL\n- 6+ years of experience in all', { min: 6, max: null }],
    ['less than 4 years research experience', { min: null, max: 4 }],
    ['1-3 years of experience in care preferred', null],
    ['Preferred qualifications\n- 8+ years of sales experience', null],
    ['What you have\nMembership of a chamber is preferred\n3-5 years of experience', { min: 3, max: 5 }],
    ['What you have\nCPA preferred\n3-5 years of experience', { min: 3, max: 5 }],
    ['Nice to have\nExperience with AWS\n8+ years of sales experience', null],
    ['Bonus points\nStrong writing skills\n8+ years of sales experience', null],
    ['Skills preferred\n8+ years of sales experience', null],
    ['6+ years of combined law firm and in-house experience', { min: 6, max: null }],
    ['Our team has 60 years of combined industry experience', null],
    ['Experience: 5+ years in Business Intelligence', { min: 5, max: null }],
    ['We have been 12 years in business and have experience.', null],
    ['at least 5 years of XP', { min: 5, max: null }],
    ['Sales expertise: 7–10+ years in B2B SaaS', { min: 7, max: null }],
    ['5+ years of experience in assays — ideally in biotech', { min: 5, max: null }],
    ['Founded 20 years ago.', null],
    ['For over 30 years we have gained experience with boats.', null],
    ['You will lead within 2 years.', null],
    ['Over 25 years of experience in delivering software for our clients.', null],
    ['You have between 3 and 5 years of experience', { min: 3, max: 5 }],
    ['Sabbatical after 5 years of employment', null],
  ])('asked by "%s"', (text, experience) => {
    expect(read({ text }).experience).toEqual(experience);
  });
});

describe('the contract and the languages', () => {
  it.each([
    ['Cook (Part-time)', '', ['PART_TIME']],
    ['Verkäufer (m/w/d) in Teilzeit', '', ['PART_TIME']],
    ['Recruiting Coordinator - Contract', '', ['CONTRACTOR']],
    ['Contract Manager', '', []],
    ['Seasonal Painter', '', ['TEMPORARY']],
    ['Cook', 'This is a full-time position.', ['FULL_TIME']],
    ['Cook', 'Employment type: Full-time', ['FULL_TIME']],
    ['Cook', 'Medical plans for all full-time employees.', []],
  ])('of "%s" with "%s" are %j', (title, text, contract) => {
    expect(read({ title, text }).contract).toEqual(contract);
  });

  it.each([
    ['Wir suchen dich für unser Team, und zwar bald.', 'de'],
    ['Nous recherchons une personne pour notre équipe.', 'fr'],
    ['Hledáme kolegu do týmu, práce je v Praze.', 'cs'],
    ['We are looking for someone to join our team.', 'en'],
    ['シニアソフトウェアエンジニア', 'ja'],
    ['Quality Manager', null],
  ])('tells that "%s" is in %s', (text, language) => {
    expect(read({ text }).language).toBe(language);
  });

  it('asked for are named in English, with whether they are required', () => {
    const { languages } = read({ text: 'Requirements:\n- Fluent German\nNice to have:\n- French' });
    expect(languages).toEqual([
      { name: 'German', required: true },
      { name: 'French', required: false },
    ]);
  });
});

it('says where each field was read from, the surest part first', () => {
  const text = 'Senior role. Fully remote position. Salary: $100,000 - $120,000. 5+ years of experience.';
  const said = read({ title: 'Data Analyst (Hybrid)', location: 'Berlin', text });
  expect(said.from).toEqual({ workplace: 'title', places: 'location', salary: 'text', experience: 'text' });
  expect(said.workplace).toBe('hybrid');
});
