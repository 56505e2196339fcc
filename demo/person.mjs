// The invented person the demo is filled in for: what Jo told Homing, and whom Jo knows at Larkfield.

/** @type {import('../src/model/profile.ts').Profile} */
export const PROFILE = {
  name: 'Jo Verhaeren',
  skills: [
    { name: 'SQL', weight: 3 },
    { name: 'dbt', weight: 3 },
    { name: 'Python', weight: 2 },
    { name: 'Looker', weight: 1 },
    { name: 'Forecasting', aliases: ['forecast', 'forecasts', 'demand forecast'], weight: 2 },
  ],
  titles: ['Senior Data Analyst', 'Analytics Engineer'],
  avoid: ['commission'],
  places: ['Rotterdam', 'Utrecht'],
  workplace: ['hybrid', 'remote'],
  employment: [
    {
      employer: 'Larkfield',
      title: 'Senior Data Analyst',
      team: 'Operations',
      manager: 'Mara Silva',
      place: 'Rotterdam',
      from: '2019-03',
      to: '2025-10',
      why: 'to learn planning at a larger scale',
    },
  ],
  since: [
    {
      text: 'moved 40 forecasts to dbt at Norvik',
      when: '2026-05',
      skills: ['dbt', 'Forecasting'],
      number: '40 forecasts',
    },
  ],
  wins: [
    {
      text: 'cut the weekly forecast run from six hours to one',
      when: '2024-02',
      skills: ['SQL', 'Python'],
      number: 'from six hours to one',
    },
  ],
  commitment: 'a place to stay for the next several years',
};

/** @type {import('../src/model/person.ts').Person} */
export const PERSON = {
  id: 'mara',
  name: 'Mara Silva',
  role: 'Head of Operations Analytics',
  employer: 'Larkfield',
  relation: 'manager',
  shared: 'the Monday forecast sheet we built',
  closeness: 4,
  lastContact: '2026-08-20',
  email: 'mara.silva@larkfield.example',
};
