import { draft } from '../../src/draft/draft.ts';
import { CHANNELS, type Draft, type DraftInput, NOTE_KINDS } from '../../src/model/note.ts';
import type { Person } from '../../src/model/person.ts';
import type { Posting } from '../../src/model/posting.ts';
import { EMPTY_PROFILE, type Employment, type Fact } from '../../src/model/profile.ts';

/** What people really type: full stops, first persons, capitals, odd names, titles and employers, too much and too little. */
type Odd = {
  readonly id: string;
  readonly employer: string;
  readonly name?: string;
  readonly skills: readonly string[];
  readonly employment: readonly Employment[];
  readonly since?: readonly Fact[];
  readonly wins?: readonly Fact[];
  readonly commitment?: string;
  readonly people: readonly (readonly [name: string, relation: Person['relation'], shared?: string])[];
  readonly posting?: Partial<Posting> & { readonly title: string };
  readonly presentEmployer?: string;
  readonly confidential?: readonly string[];
};

const NOW = Date.UTC(2026, 10, 23, 9);

const ODD: readonly Odd[] = [
  {
    id: 'first person, full stops',
    employer: 'Larkfield Inc.',
    name: "Siobhán O'Neill",
    skills: ['SQL', 'Tableau', 'Data analysis'],
    employment: [
      {
        employer: 'Larkfield, Inc.',
        title: 'analyst',
        team: 'Finance team',
        from: '2018-03-01',
        to: '2022-07-31',
        why: 'I wanted to learn a new trade.',
      },
      { employer: 'Norvik GmbH', title: 'Planner', from: '2022-08' },
    ],
    since: [
      { text: 'I reduced reporting time by 40%.', when: '2024', number: '40%' },
      { text: "I've trained three juniors.", when: '2025' },
    ],
    wins: [{ text: 'I automated 12 monthly reports!', when: '2020' }],
    commitment: "I'd like to stay for the long term.",
    people: [
      ["Mary O'Neill", 'manager', 'We survived the ERP migration of 2019 together.'],
      ['Jan van der Berg', 'skip-level', 'Your speech at the summer party.'],
      ['Cher', 'colleague', 'lunches at the taco truck'],
      ['Dr. Anil Rao', 'colleague', 'You taught me pivot tables'],
      ['Ms. Kim', 'hr'],
      ['Jean-Luc de la Tour', 'stranger'],
      ['Mr. Ray Ortiz', 'recruiter'],
    ],
    posting: {
      title: 'Sr. Data Analyst II - Remote (US)',
      team: 'Data',
      requisitionId: 'R-10233',
      description: 'You will use SQL and Tableau daily. Data analysis for finance.',
    },
    presentEmployer: 'Norvik GmbH',
    confidential: ['Project Heron'],
  },
  {
    id: 'fragments with capitals',
    employer: 'Brightwell & Sons Ltd.',
    name: 'Ahmed El-Sayed',
    skills: ['Forklift', 'inventory management', 'SAP'],
    employment: [
      {
        employer: 'Brightwell & Sons',
        title: 'Operations associate',
        from: '2015',
        to: '2021',
        why: 'Relocation to be near my parents',
      },
    ],
    since: [
      { text: 'Managed inventory of 20,000 items', number: '20,000' },
      { text: 'Promoted to team lead in 2023', number: '2023' },
    ],
    wins: [{ text: 'Zero accidents in 3 years' }, { text: 'Employee of the Month (May 2019)' }],
    commitment: 'Long-term stability',
    people: [
      ['Bob', 'manager', 'Inventory night 2018'],
      [
        'Ana María Pérez López',
        'colleague',
        'the time when the conveyor broke and we carried 300 boxes by hand',
      ],
      ['Xu Li', 'colleague'],
      ['Prof. Dr. Hans Meier', 'skip-level', 'he always brought donuts on Fridays'],
    ],
    posting: {
      title: 'WAREHOUSE OPERATIONS SUPERVISOR',
      department: 'Supply Chain',
      description: 'Inventory management, forklift licence and SAP needed.',
    },
  },
  {
    id: 'gerunds and things',
    employer: 'The Home Bakery',
    name: 'Lena Okafor',
    skills: ['baking', 'HACCP', 'team leadership'],
    employment: [
      {
        employer: 'The Home Bakery',
        title: 'Assistant Baker',
        to: '2020-12',
        why: 'better hours for my kids',
      },
      {
        employer: 'The Home Bakery',
        title: 'Shift Supervisor',
        from: '2016',
        to: '2018-05',
        why: 'maternity leave',
      },
    ],
    since: [
      { text: 'running my own stall', number: '200 loaves a week' },
      { text: 'HACCP certificate (2023)' },
    ],
    wins: [{ text: 'creating the sourdough line' }],
    commitment: 'stay close to home for good',
    people: [
      ['Grandma Jo', 'manager', 'your rye recipe'],
      ['Tom', 'colleague', 'the 3 a.m. shift'],
      ['Nia', 'colleague', 'our Christmas stollen record of 412 loaves'],
    ],
    posting: { title: 'baker', description: 'Baking at night. HACCP.' },
  },
  {
    id: 'long facts and several numbers',
    employer: 'Meridian Health',
    name: 'Dr. Grace Adeyemi',
    skills: ['Epic', 'patient safety', 'Lean Six Sigma', 'budgeting'],
    employment: [
      {
        employer: 'Meridian Health',
        title: 'Assistant Director of Nursing, Acute Care',
        team: 'Acute Care',
        from: '2011-01',
        to: '2019-06',
        why: 'to finish my doctorate at the university while my mother was ill and I had to take care of her at home',
      },
    ],
    since: [
      {
        text: 'Directed a 48-bed unit with 110 staff and a $9.5M budget, and cut falls with injury by 31% in 18 months while vacancy went from 17% to 6%',
        when: '2023',
        number: '31%',
      },
      { text: 'Published 4 papers on patient safety', when: '2024' },
    ],
    wins: [{ text: 'Introduced hourly rounding on 6 wards' }],
    commitment: 'I am looking for a role to hold until I retire in about ten years',
    people: [
      [
        'Margaret Thornton-Whitfield',
        'manager',
        'the night of the flood in the basement when we moved 22 patients',
      ],
      ['Luis', 'colleague', 'Rounds on 4 West'],
      ['HR Team', 'hr'],
      ['Dr. Amina Yusuf', 'stranger'],
    ],
    posting: {
      title: 'Director of Nursing, Inpatient Services (Full-time, Days) - Relocation Assistance Available',
      department: 'Nursing Administration',
      description: 'Patient safety, budgeting and Epic experience. You lead inpatient nursing.',
      requisitionId: '2026-00871',
    },
  },
  {
    id: 'numbers apart and in words',
    employer: 'Quill',
    name: 'Priya',
    skills: ['Node.js', 'C++', 'Go', 'R', 'CI/CD'],
    employment: [{ employer: 'quill', title: 'SRE', from: '2019', to: '2022', why: 'Family reasons.' }],
    since: [
      { text: 'cut the close from nine days to five', number: '5', when: '2024-01' },
      { text: 'was promoted to staff engineer', when: '2023' },
      { text: 'led on-call for a fleet', number: '1,200 hosts', when: '2025' },
    ],
    wins: [{ text: 'halved build times', number: '50 %' }],
    commitment: 'not looking for a stopgap',
    people: [
      ['Björn Åkesson', 'manager', 'debugging the clock skew at 2am'],
      ['Wei', 'colleague', 'That time the pager went off during your wedding'],
      ['María-José', 'skip-level', 'because you backed me on the rewrite'],
      ['Al', 'recruiter'],
    ],
    posting: {
      title: 'Site Reliability Engineer / DevOps',
      team: 'Infrastructure/Platform',
      description: 'Go, Node.js, C++ and CI/CD pipelines. R is a plus.',
    },
  },
  {
    id: 'almost nothing',
    employer: 'Umbra',
    skills: [],
    employment: [],
    people: [
      ['Zoë', 'manager'],
      ['Yves', 'colleague'],
      ['K.', 'stranger'],
      ['Uma', 'hr'],
    ],
  },
  {
    id: 'no posting, all told',
    employer: 'Halcyon Group',
    name: 'Ben Ito',
    skills: ['copywriting', 'SEO'],
    employment: [
      {
        employer: 'Halcyon',
        title: 'Editor',
        team: 'Content',
        from: '2017',
        to: '2021',
        why: 'Burnout and a toxic boss',
      },
    ],
    since: [{ text: 'I am freelancing for 5 clients' }, { text: 'wrote 2 books' }],
    wins: [{ text: 'we doubled newsletter subscribers' }],
    commitment: 'a team to grow old with',
    people: [
      ['Ilse', 'manager', 'I still use your red-pen rule'],
      ['Sam', 'colleague', 'Friday headlines contest'],
      ['Robin', 'colleague', 'how you rescued my keynote'],
    ],
  },
  {
    id: 'still employed there, facts before leaving, foreign facts',
    employer: 'Orbis',
    name: 'José Núñez',
    skills: ['Excel', 'accounting'],
    employment: [
      {
        employer: 'Orbis',
        title: 'Accountant',
        from: '2020-01',
        to: '2024-03',
        why: 'para cuidar de mi familia',
      },
    ],
    since: [
      { text: 'Dirigí un equipo de 6 personas en la nueva oficina', when: '2025' },
      { text: 'won the audit prize', when: '2019' },
    ],
    wins: [{ text: 'My team closed the books in 4 days' }, { text: 'passed CPA exam' }],
    commitment: 'Want to settle down here',
    people: [
      ['Ingrid', 'manager', 'the audit week'],
      ['Oumar', 'colleague', 'our coffee machine repairs'],
    ],
    posting: { title: 'Accountant (f/m/x)', description: 'Excel and accounting.' },
  },
  {
    id: 'lower case, abbreviations, third person',
    employer: 'iRobot',
    name: 'dana k.',
    skills: ['react', 'typescript', 'a/b testing'],
    employment: [{ employer: 'iRobot', title: 'UX designer', from: '2019', to: '2023', why: 'startup' }],
    since: [
      { text: 'shipped design system used by 30+ devs', number: '30+' },
      { text: 'MBA from IE' },
      { text: 'currently leading 4 designers' },
    ],
    wins: [{ text: 'NPS up from 31 to 52' }],
    commitment: 'happy to commit for years',
    people: [
      ['tess', 'manager', 'roomba racing league'],
      ['GABE', 'colleague', 'you and I sketching on napkins'],
      ['Lee Ann', 'colleague', 'Working with you on the onboarding flow'],
      ['Mx. Rowan Hill', 'stranger'],
    ],
    posting: {
      title: 'Senior UX Designer, App',
      team: 'App',
      description: 'React and TypeScript help. A/B testing.',
    },
  },
  {
    id: 'an honest mess',
    employer: 'École 42',
    name: 'Nour Haddad-Leclerc',
    skills: ['teaching', 'French'],
    employment: [
      { employer: 'École 42', title: 'Instructor', from: '2016', to: '2016', why: 'visa issues' },
      { employer: 'École 42', title: 'Intern', from: '2014', to: '2014' },
    ],
    since: [
      { text: 'Now teach 60 students a year' },
      { text: 'Have built an online course (1,400 learners)' },
      { text: 'Also organised two hackathons' },
    ],
    wins: [{ text: 'Successfully launched evening classes' }, { text: 'Being voted best instructor' }],
    commitment: 'To put down roots',
    people: [
      ['Mme Claire Dupont', 'manager', 'the first piscine'],
      ['Sofía', 'colleague', 'Do you remember the pizza night?'],
      ['Otto', 'skip-level', 'thanks to you I got my first class'],
    ],
    posting: { title: 'Pedagogical Engineer', description: 'Teaching, also in French.' },
  },
];

export type OddNote = { readonly id: string; readonly input: DraftInput; readonly made: Draft };

/** Every note of the odd users that makes sense; as in the terminal, none knows of the others. */
export function oddNotes(seeds: readonly number[] = [0]): readonly OddNote[] {
  return ODD.flatMap((odd) =>
    odd.people.flatMap((who) =>
      NOTE_KINDS.flatMap((kind) =>
        CHANNELS.flatMap((channel) =>
          seeds.flatMap((seed) => {
            const input = inputOf(odd, who, { kind, channel, seed });
            const made = draft(input);
            return 'trouble' in made ? [] : [{ id: odd.id, input, made }];
          }),
        ),
      ),
    ),
  );
}

function inputOf(
  odd: Odd,
  [name, relation, shared]: Odd['people'][number],
  wish: Pick<DraftInput, 'kind' | 'channel' | 'seed'>,
): DraftInput {
  const { employer, skills, employment, since = [], wins = [], commitment, posting } = odd;
  const input: DraftInput = {
    ...wish,
    profile: {
      ...EMPTY_PROFILE,
      ...(odd.name ? { name: odd.name } : {}),
      skills: skills.map((skill) => ({ name: skill })),
      employment,
      since,
      wins,
      ...(commitment ? { commitment } : {}),
    },
    employer,
    person: { id: name, name, relation, ...(shared ? { shared } : {}) },
    now: NOW,
    ...(posting ? { posting: { id: '1', url: 'https://careers.example/1', locations: [], ...posting } } : {}),
    ...(odd.presentEmployer ? { presentEmployer: odd.presentEmployer } : {}),
    ...(odd.confidential ? { confidential: odd.confidential } : {}),
  };
  if (wish.kind !== 'follow-up') return input;
  const first = draft({ ...input, kind: relation === 'hr' ? 'eligibility' : 'ask', channel: 'email' });
  const text = 'trouble' in first ? 'Hello' : first.body;
  return { ...input, earlier: [{ text, when: '2026-11-14', to: name, kind: 'ask' }] };
}
