// The openings of the demo's invented employers. `age` is in days before the demo was started.

/**
 * @typedef {object} Opening
 * @property {number} id
 * @property {string} title
 * @property {string} department
 * @property {string} place
 * @property {'remote' | 'hybrid' | 'onsite'} workplace
 * @property {string} about
 * @property {readonly string[]} does
 * @property {readonly string[]} brings
 * @property {{ min: number, max: number, currency: string }} [pay]
 * @property {number} [age]
 */

/** @type {readonly Opening[]} What Larkfield lists when the demo starts. */
export const LARKFIELD = [
  {
    id: 4012001,
    title: 'Depot Planner',
    department: 'Operations',
    place: 'Venlo, Netherlands',
    workplace: 'onsite',
    about:
      'Every night 46 lorries leave Venlo with plants for 1,400 garden centres. You decide what rides on which.',
    does: [
      'Plan the night routes with the drivers and the dock',
      'Keep the loading plan in Excel and in our TMS',
    ],
    brings: [
      'Two years in transport planning',
      'Dutch, and German for the phone',
      'A calm voice at five in the morning',
    ],
    pay: { min: 41_000, max: 48_000, currency: 'EUR' },
    age: 19,
  },
  {
    id: 4012002,
    title: 'Analytics Engineer, Finance',
    department: 'Finance',
    place: 'Utrecht, Netherlands',
    workplace: 'hybrid',
    about: 'Finance closes its month on models nobody else touches. You look after them.',
    does: ['Own the finance models in dbt and SQL', 'Replace the last hand-kept sheets of the monthly close'],
    brings: ['SQL and dbt in daily use', 'Python for the odd job', 'Patience with accountants'],
    pay: { min: 62_000, max: 74_000, currency: 'EUR' },
    age: 33,
  },
  {
    id: 4012003,
    title: 'Greenhouse Technician',
    department: 'Growing',
    place: 'Naaldwijk, Netherlands',
    workplace: 'onsite',
    about: 'Eleven hectares under glass, and every valve, pump and lamp in them is yours to keep running.',
    does: ['Service irrigation, heating and climate computers', 'Stand by one weekend in five'],
    brings: [
      'A diploma in electrical or mechanical maintenance',
      'Experience with Priva or Hoogendoorn controls',
    ],
    age: 12,
  },
  {
    id: 4012004,
    title: 'Payroll Officer',
    department: 'People',
    place: 'Rotterdam, Netherlands',
    workplace: 'hybrid',
    about: 'Nine hundred people are paid on the 24th. You make sure of it.',
    does: ['Run payroll for the Netherlands and Belgium', 'Answer questions about payslips in plain words'],
    brings: ['Payroll experience with AFAS', 'Knowledge of Dutch labour law'],
    pay: { min: 3_400, max: 4_100, currency: 'EUR' },
    age: 41,
  },
  {
    id: 4012005,
    title: 'Backend Engineer, Ordering',
    department: 'Engineering',
    place: 'Rotterdam, Netherlands',
    workplace: 'hybrid',
    about:
      'Shops order until 16:00 and the lorries leave at 22:00. Your services carry everything in between.',
    does: ['Build the ordering services in Go and PostgreSQL', 'Keep them up through the spring season'],
    brings: ['Go, or a similar language and the wish to learn it', 'Experience with Kafka and Kubernetes'],
    pay: { min: 70_000, max: 88_000, currency: 'EUR' },
    age: 8,
  },
  {
    id: 4012006,
    title: 'Key Account Manager, Garden Centres',
    department: 'Sales',
    place: 'Antwerp, Belgium',
    workplace: 'hybrid',
    about: 'You look after sixty garden centres in Flanders, from the spring order to the Christmas trees.',
    does: ['Visit, listen, plan the season', 'Agree prices and keep to them'],
    brings: ['Five years in sales to shops', 'A driving licence', 'Dutch and French'],
    age: 26,
  },
];

/** @type {readonly Opening[]} What appears while somebody watches, in this order. */
export const ARRIVALS = [
  {
    id: 4012101,
    title: 'Senior Data Analyst, Operations',
    department: 'Operations',
    place: 'Rotterdam, Netherlands',
    workplace: 'hybrid',
    about:
      'Operations decides every Monday what the depots will hold that week. You make the numbers it decides on, and you sit with the people who use them.',
    does: [
      'Own the weekly demand forecast in SQL and dbt, side by side with the depot planners',
      'Move what is left of our forecasts from spreadsheets to dbt',
      'Build the dashboards in Looker that the depots open every morning',
      'Explain to a planner why the forecast was wrong, and make it less wrong next week',
    ],
    brings: [
      'Very good SQL and working Python',
      'dbt in production, with tests you wrote yourself',
      'Experience with forecasting of perishable goods',
      'Airflow is nice to have',
    ],
    pay: { min: 68_000, max: 82_000, currency: 'EUR' },
  },
  {
    id: 4012102,
    title: 'Forklift Driver, Night Shift',
    department: 'Operations',
    place: 'Venlo, Netherlands',
    workplace: 'onsite',
    about: 'From ten at night to six in the morning you load what the country plants next weekend.',
    does: ['Load and unload lorries', 'Check pallets against the list'],
    brings: ['A forklift licence', 'A pair of warm gloves'],
  },
  {
    id: 4012103,
    title: 'Analytics Engineer',
    department: 'Data',
    place: 'Remote, Netherlands',
    workplace: 'remote',
    about: 'Six analysts build on your models. You keep them clean, tested and quick.',
    does: ['Own our dbt project of 300 models', 'Keep Airflow and BigQuery quiet at night'],
    brings: ['dbt, SQL and Python', 'Airflow or a similar scheduler', 'Git and code review as a habit'],
    pay: { min: 66_000, max: 80_000, currency: 'EUR' },
  },
  {
    id: 4012104,
    title: 'Reporting Lead, Finance',
    department: 'Finance',
    place: 'Utrecht, Netherlands',
    workplace: 'onsite',
    about: 'You lead two people who tell the board every month where the money went.',
    does: ['Lead the monthly report', 'Bring forecasting and reporting onto one set of numbers'],
    brings: ['SQL and a reporting tool such as Looker or Power BI', 'Experience in leading a small team'],
    pay: { min: 5_600, max: 6_500, currency: 'EUR' },
  },
];

/** @type {readonly Opening[]} The list of the other invented employers, one behind each other careers system. */
export const ELSEWHERE = [
  {
    id: 7001,
    title: 'Data Analyst, Member Services',
    department: 'Operations',
    place: 'Leeds, United Kingdom',
    workplace: 'hybrid',
    about: 'You find out why members call us, and what would spare them the call.',
    does: ['Answer questions with SQL and Python', 'Keep our Tableau dashboards honest'],
    brings: ['SQL', 'Python', 'Clear writing'],
    pay: { min: 42_000, max: 50_000, currency: 'GBP' },
    age: 6,
  },
  {
    id: 7002,
    title: 'Registered Nurse, Night Desk',
    department: 'Care',
    place: 'York, United Kingdom',
    workplace: 'onsite',
    about: 'You are the voice people hear at three in the morning.',
    does: ['Take calls and judge how urgent they are', 'Hand over to the day desk'],
    brings: ['NMC registration', 'Three years on a ward'],
    age: 15,
  },
  {
    id: 7003,
    title: 'Pastry Chef',
    department: 'Kitchen',
    place: 'Leeds, United Kingdom',
    workplace: 'onsite',
    about: 'Two hundred desserts on a Saturday, each one the same.',
    does: ['Run the pastry section', 'Order and keep stock'],
    brings: ['A trade certificate', 'Two years in a busy kitchen'],
    age: 3,
  },
];
