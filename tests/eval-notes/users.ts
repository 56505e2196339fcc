import type { Person } from '../../src/model/person.ts';
import { present } from '../../src/model/posting.ts';
import { EMPTY_PROFILE, type Employment, type Profile } from '../../src/model/profile.ts';

/** Somebody who might go back; the employer is filled in with that of the posting. */
export type User = {
  readonly id: string;
  /** Whether every fact is there that a full note rests on. */
  readonly whole: boolean;
  readonly profile: Profile;
  readonly people: readonly Person[];
  readonly presentEmployer?: string;
};

/** Stands in a user's facts where the former employer's name belongs. */
export const EMPLOYER = '@employer@';

type Told = Partial<Omit<Profile, 'skills' | 'since' | 'wins' | 'employment'>> & {
  readonly skills: string;
  readonly title?: string;
  readonly team?: string;
  readonly from?: string;
  readonly to?: string;
  readonly why?: string;
  readonly since?: readonly string[];
  readonly wins?: readonly string[];
};

const NAMES = {
  manager: ['Mara Jansen', 'Devon Price', 'Aiko Tan', 'Ruth Feld'],
  'skip-level': ['Lars Holm', 'Grace Obi', 'Paul Renner', 'Nadia Amin'],
  colleague: ['Tomás Vega', 'Priya Nair', 'Ole Brandt', 'Sam Whitlock'],
  recruiter: ['Kim Ellis', 'Joanna Marsh', 'Ben Adler', 'Lucía Ramos'],
  hr: ['Helen Cho', 'Marcus Webb', 'Ines Duarte', 'Tara Singh'],
  stranger: ['Victor Hale', 'Amara Diallo', 'Chris Norwood', 'Yuki Mori'],
} as const;

let made = 0;

function user(
  id: string,
  whole: boolean,
  { skills, title, team, from, to, why, since = [], wins = [], ...told }: Told,
  shared: readonly (string | undefined)[],
): User {
  const chair = title && { employer: EMPLOYER, title, team, from, to, why };
  const turn = made++ % 4;
  const person = (relation: keyof typeof NAMES, detail?: string, step = 0): Person => ({
    id: `${relation}-${step}`,
    name: NAMES[relation][(turn + step) % 4] ?? '',
    relation,
    ...(detail ? { shared: detail } : {}),
  });
  const [manager, skip, colleague, other] = shared;
  return {
    id,
    whole,
    profile: {
      ...EMPTY_PROFILE,
      ...told,
      skills: skills.split(', ').map((name) => ({ name })),
      employment: chair ? [present<Employment>(chair)] : [],
      since: since.map((text) => ({ text })),
      wins: wins.map((text) => ({ text })),
    },
    people: [
      person('manager', manager),
      person('skip-level', skip),
      person('colleague', colleague),
      person('colleague', other, 1),
      person('recruiter'),
      person('hr'),
      person('stranger'),
    ],
  };
}

/** Trades, ages of employment, good and bad partings, much and little that is known. */
export const USERS: readonly User[] = [
  user(
    'analyst, two years gone, all told',
    true,
    {
      name: 'Jo Sand',
      skills: 'SQL, Python, dbt, dashboards, analytics, data, Excel',
      title: 'Senior Data Analyst',
      team: 'Finance Ops',
      from: '2019-02',
      to: '2023-06',
      why: 'to learn planning tools',
      since: ['cut our monthly close from nine days to five', 'taught SQL to 14 people'],
      wins: ['built the weekly demand forecast'],
      commitment: 'looking for a place to stay and grow a team',
    },
    [
      'the checklist we built for the March close',
      'the quarterly review with the broken projector',
      'pairing on the forecast every Tuesday',
      'the lunch walks along the canal',
    ],
  ),
  user(
    'developer, five years gone, all told',
    true,
    {
      name: 'Rafael Duarte',
      skills: 'TypeScript, React, Node.js, Go, Kubernetes, AWS, software, engineering, APIs',
      title: 'Software Engineer',
      team: 'Platform',
      from: '2016',
      to: '2021-03',
      why: 'I wanted to see a product grow from nothing',
      since: [
        'I led a team of 6 that moved 40 services to Kubernetes.',
        'Cut deploy time from 50 minutes to 8',
      ],
      wins: ['rewrote the billing service'],
      commitment: 'I would like to stay and see the next few years through.',
    },
    [
      'the night the billing service went down',
      'you let me present the rewrite',
      'we shared an on-call week each month',
      'the whiteboard with the duck on it',
    ],
  ),
  user(
    'nurse, one year gone, all told',
    true,
    {
      name: 'Anna Lind',
      skills: 'patient care, triage, care, clinical, documentation, training, safety',
      title: 'Registered Nurse',
      team: 'Night Ward',
      from: '2018-09',
      to: '2025-01',
      why: 'for family reasons',
      since: ['trained 12 new nurses', 'Ran the night shift with 4 nurses'],
      wins: ['set up the handover sheet'],
      commitment: 'want to stay for the long run',
    },
    [
      'the winter of the double shifts',
      'the day the new ward opened',
      'the coffee at four in the morning',
      'how we sorted the medicine room',
    ],
  ),
  user(
    'account executive, parted well, all told',
    true,
    {
      name: 'Malik Owusu',
      skills: 'sales, Salesforce, negotiation, pipeline, customers, HubSpot, forecasting',
      title: 'Account Executive',
      from: '2020',
      to: '2024-08',
      why: 'to try a smaller company',
      since: ['closed 31 deals in one year', 'opened two new regions'],
      wins: ['won the first three hospital accounts'],
      commitment: 'looking for a team to stay with',
    },
    [
      'the trade show in Leeds',
      'the first hospital account',
      'calling through the lead list together',
      'the bet about the last deal of the year',
    ],
  ),
  user(
    'designer, long ago, all told',
    true,
    {
      name: 'Ilse de Wit',
      skills: 'Figma, design, user research, prototyping, UX, accessibility, product',
      title: 'Product Designer',
      team: 'Checkout',
      from: '2010',
      to: '2015-11',
      why: 'to study for a year',
      since: ['ran 60 user interviews a year', 'built a design system used by 9 teams'],
      wins: ['redrew the checkout'],
      commitment: 'I am looking for a place to stay.',
    },
    [
      'the wall of sticky notes in the small room',
      'the checkout demo',
      'our Friday sketch hour',
      'the printer that ate the posters',
    ],
  ),
  user(
    'support lead, number apart from the text, all told',
    true,
    {
      name: 'Noor Haddad',
      skills: 'customer support, Zendesk, support, communication, onboarding, documentation, customer',
      title: 'Support Specialist',
      from: '2019',
      to: '2022-12',
      why: 'after a move to another city',
      since: ['leading a team of 8 on the phones', 'Brought first replies down to 2 hours'],
      wins: ['wrote the help pages people still use'],
      commitment: 'looking for a team where I can put down roots',
    },
    [
      'the week after the big outage',
      'the town hall on the roof',
      'the shared inbox on Mondays',
      'the plant we kept alive',
    ],
  ),
  user(
    'recruiter by trade, all told',
    true,
    {
      name: 'Beth Carver',
      skills: 'recruiting, sourcing, interviews, hiring, people, onboarding, talent',
      title: 'Talent Partner',
      from: '2017-05',
      to: '2023-02',
      why: 'to work abroad for a while',
      since: ['hired 45 people in two years', 'set up interview training'],
      wins: ['halved the time to hire'],
      commitment: 'plan to stay for the next several years',
    },
    [
      'the campus fair in the rain',
      'the hiring plan for the second office',
      'the debriefs over noodles',
      'the name tags that all said Kim',
    ],
  ),
  user(
    'accountant, parted badly, all told but the reason',
    false,
    {
      name: 'Greg Malone',
      skills: 'accounting, Excel, reporting, audit, GAAP, finance, NetSuite',
      title: 'Assistant Controller',
      from: '2014',
      to: '2020-10',
      why: 'my boss was toxic and the pay was bad',
      since: ['closed the books for 3 companies at once'],
      wins: ['passed two audits without a finding'],
      commitment: 'looking for a steady place',
    },
    ['the audit that went on till midnight', undefined, 'the rounding error of 2018'],
  ),
  user(
    'warehouse lead, little told',
    false,
    {
      name: 'Pat Doyle',
      skills: 'logistics, inventory, operations, shipping',
      title: 'Shift Lead',
      to: '2022',
      since: ['still in logistics'],
    },
    ['the flood in the loading bay'],
  ),
  user(
    'operations manager, no numbers',
    false,
    {
      name: 'Sina Roth',
      skills: 'operations, process, planning, stakeholders, project management, supply chain',
      title: 'Operations Manager',
      from: '2018',
      to: '2024-02',
      why: 'new challenges',
      since: ['Set up planning for a new site'],
      wins: ['took over supplier reviews'],
      commitment: 'a role I can grow in',
    },
    ['The first supplier day', 'lunch after the site visit', 'moving the whole office in one weekend'],
  ),
  user(
    'intern of one summer',
    false,
    {
      name: 'Lee Park',
      skills: 'Python, research, data, writing',
      title: 'Intern',
      from: '2024',
      to: '2024',
      since: ['finished my degree with a 1.3'],
    },
    ['my first stand-up, when nobody could hear me'],
  ),
  user(
    'only a name and a chair',
    false,
    { name: 'Chris Bell', skills: 'management', title: 'Project Manager' },
    [],
  ),
  user('nothing told at all', false, { skills: 'teamwork' }, []),
  user(
    'teacher, writes long sentences about herself',
    false,
    {
      name: 'Margarethe Vollmer-Czerny',
      skills: 'teaching, curriculum, education, writing, English, children',
      title: 'Curriculum Developer and Lesson Reviewer',
      team: 'Early Readers',
      from: '2012-01',
      to: '2019-07',
      why: 'because my husband was posted abroad and we wanted the children to be together with both of us',
      since: [
        'I taught reading to children of diplomats in three countries, and wrote a small book of exercises that 200 schools use in their second year',
      ],
      wins: ['reviewed every lesson of the first two levels'],
      commitment: 'I want to come back to stay, because this is the work I know and like',
    },
    [
      'reading the first printed copies in the corridor',
      'the speech at the tenth birthday of the company',
      'we tried every lesson on your daughter',
    ],
  ),
];
