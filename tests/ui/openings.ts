import type { Match } from '../../src/model/match.ts';
import { card, DAY, evidence, match, NOW, reason, record, said } from './larkfield.ts';

const OLD_ROLE_TEXT = `Larkfield moves fresh goods between forty depots.
In this role you own the weekly demand forecast in SQL and dbt, side by side with the depot planners in Rotterdam.
You bring five years with Python, and you have seen a warehouse from the inside.`;

const found = (...phrases: string[]) => ({ evidence: evidence('description', OLD_ROLE_TEXT, phrases) });

export const OLD_ROLE = card(
  record(
    {
      id: '1',
      title: 'Senior Data Analyst, Operations',
      description: OLD_ROLE_TEXT,
      locations: ['Rotterdam'],
      workplace: 'hybrid',
      department: 'Operations',
      salary: { min: 68_000, max: 82_000, currency: 'EUR', unit: 'YEAR' },
      datePosted: '2026-11-21',
      language: 'en',
    },
    {
      match: match(
        [
          reason('old-role', 'Same title and team as 2019–2025'),
          reason('skills', '4 of 6 skills asked for are yours', found('demand forecast', 'SQL', 'dbt')),
          reason('old-team', 'Your old team: Operations', found('depot planners')),
          reason('workplace', 'Home days: the posting does not say how many', { speaks: 'unknown' }),
          reason('level', 'Asks for a licence you did not name', { speaks: 'no' }),
        ],
        ['SQL', 'dbt', 'Forecasting', 'Python'],
        ['Airflow', 'Spark'],
      ),
    },
  ),
);

const LEFT: Match['left'] = [
  {
    reason: 'pay',
    speaks: 'yes',
    say: said('You left over pay: this one reaches your floor.'),
    evidence: [],
  },
  {
    reason: 'hours',
    speaks: 'unknown',
    say: said('You left because of the hours: this one does not say.'),
    evidence: [],
  },
];

/** The same, for somebody who ticked why they left. */
export const LEFT_ROLE = card({ ...OLD_ROLE.record, match: { ...OLD_ROLE.record.match, left: LEFT } });

export const ENGINEER = card(
  record(
    {
      id: '2',
      title: 'Analytics Engineer',
      description: 'You model our data in dbt and SQL, with Python where it helps.',
      locations: ['Remote, Netherlands'],
      workplace: 'remote',
      datePosted: '2026-11-18',
    },
    {
      savedAt: NOW - DAY,
      match: match(
        [
          reason('old-team', 'Your old team: Operations'),
          reason('skills', '5 of 7 skills asked for are yours'),
        ],
        ['dbt', 'SQL', 'Python', 'Git', 'Tableau'],
        ['Airflow', 'Terraform'],
      ),
    },
  ),
);

export const LEAD = card(
  record(
    {
      id: '3',
      title: 'Reporting Lead, Finance',
      description: 'Reporting in SQL; forecasting for finance.',
      locations: ['Utrecht'],
      workplace: 'onsite',
      datePosted: '2026-11-23',
    },
    {
      match: match(
        [reason('skills', '4 of 7 skills asked for are yours')],
        ['SQL', 'Forecasting', 'Tableau', 'Git'],
        ['SAP', 'IFRS', 'Power BI'],
      ),
    },
  ),
);

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsanalyst';
const HOSTILE = '<img src=x onerror="document.title=1"> Analyst </article><script>alert(1)</script>';

/** What no face may stumble over: very long words, right-to-left text, hostile text, many places. */
export const HARD = [
  card(
    record(
      {
        id: 'long',
        title: `${LONG} (m/w/d) ${LONG}`,
        description: `Wir suchen ${LONG}, der ${LONG} mit SQL prüft.`,
        locations: ['Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'],
        salary: { min: 1_000_000_000, max: 9_999_999_999, currency: 'IDR', unit: 'MONTH' },
      },
      {
        match: match(
          [
            reason('skills', `Asks for ${LONG}`, {
              evidence: evidence('description', `Wir suchen ${LONG}, der ${LONG} mit SQL prüft.`, ['SQL']),
            }),
          ],
          [LONG, 'SQL', 'C++'],
          [],
        ),
      },
    ),
    `${LONG} Aktiengesellschaft`,
  ),
  card(
    record(
      {
        id: 'rtl',
        title: 'محلل بيانات أول، العمليات',
        description: 'أنت مسؤول عن التوقعات الأسبوعية باستخدام SQL مع فريق المستودعات.',
        locations: ['دبي', 'الرياض', 'القاهرة', 'Amman'],
        language: 'ar',
      },
      {
        match: match(
          [
            reason('skills', '1 of 2 skills asked for is yours', {
              evidence: evidence(
                'description',
                'أنت مسؤول عن التوقعات الأسبوعية باستخدام SQL مع فريق المستودعات.',
                ['SQL'],
              ),
            }),
          ],
          ['SQL'],
          ['Excel'],
        ),
      },
    ),
  ),
  card(
    record(
      { id: 'hostile', title: HOSTILE, description: `${HOSTILE} SQL`, locations: [HOSTILE] },
      {
        match: match(
          [reason('skills', HOSTILE, { evidence: evidence('description', `${HOSTILE} SQL`, ['SQL']) })],
          ['SQL', HOSTILE],
          [],
        ),
      },
    ),
    HOSTILE,
  ),
  card(
    record(
      { id: 'no-skill', title: 'Nurse Practitioner, Telehealth', locations: ['Utrecht'] },
      {
        match: match(
          [reason('title', 'The same kind of work as Registered Nurse, Intensive Care Unit.')],
          [],
          [],
        ),
      },
    ),
  ),
];

/** Forty more, so that the page has to scroll. */
export const CROWD = Array.from({ length: 40 }, (_, at) =>
  card(
    record(
      {
        id: `crowd-${at}`,
        title: `Data Analyst ${at + 1}`,
        locations: ['Rotterdam', 'Utrecht', 'Venlo', 'Breda'],
      },
      { match: match([reason('skills', '1 of 2 skills asked for is yours')], ['SQL'], ['Spark']) },
    ),
  ),
);
