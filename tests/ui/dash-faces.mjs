const WIDTHS = [320, 800, 1440];
const dash = (name, hash, more = {}) => ({ page: 'dashboard', name, hash, widths: WIDTHS, ...more });
const key = encodeURIComponent('w1 1');

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** A list of connections, with names that are long and companies that are nearly the same. */
const CONNECTIONS = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Mara,Silva,https://www.linkedin.com/in/marasilva,,Larkfield,Head of Operations Analytics,12 Mar 2019
Wilhelmina-Alexandra,von Hohenzollern-Sigmaringen,,,larkfield,Senior Vice President of Everything That Grows,01 Jan 2020
Ida,Berg,,,Larkfield B.V.,Planner,01 Jan 2020
Tom,Ash,,,Larkfield Insurance,Actuary,01 Jan 2020
`;

async function importList(page) {
  const file = { name: 'Connections.csv', mimeType: 'text/csv', buffer: Buffer.from(CONNECTIONS) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('Who do I know there?').waitFor();
  await page.clock.runFor(200);
}

async function unfold(page) {
  for (const summary of await page.locator('main details > summary').all()) await summary.click();
  await page.clock.runFor(200);
}

/** The full page's faces. Its answers come from the same canned views. */
export const DASH_FACES = [
  dash('today', '#/today', { view: 'matches' }),
  dash('today-kept-in-trouble', '#/today', { view: 'kept-in-trouble', widths: [320, 1440] }),
  dash('today-copy-due', '#/today', { view: 'copy-due', widths: [320, 1440] }),
  dash('settings-damaged', '#/settings', { view: 'kept-in-trouble', widths: [320, 1440] }),
  dash('watches-tagged', '#/watches', { view: 'timed', widths: [320, 1440] }),
  dash('watch-timed', '#/watch/w1', { view: 'timed', widths: [320, 1440], steps: unfold }),
  dash('today-times-seven', '#/today', { view: 'times-seven', widths: [320, 1440] }),
  dash('today-two', '#/today', { view: 'two' }),
  dash('today-blocked', '#/today', { view: 'blocked-news', widths: [1440] }),
  dash('today-first-run', '#/today', { view: 'first-run' }),
  dash('today-first-look', '#/today', { view: 'first-look', widths: [1440] }),
  dash('today-quiet', '#/today', { view: 'quiet' }),
  dash('today-standing', '#/today', { view: 'standing', widths: [320, 1440] }),
  dash('today-no-profile', '#/today', { view: 'no-profile', widths: [1440] }),
  dash('today-refused', '#/today', { view: 'refused', widths: [320, 1440] }),
  dash('today-much', '#/today', { view: 'much', widths: [320, 1440] }),
  dash('today-broken', '#/today', { view: 'broken', widths: [1440] }),
  dash('today-key', `#/today/${key}`, { view: 'standing', widths: [1440] }),
  dash('today-due', '#/today', { view: 'due', widths: [320, 1440] }),
  dash('people-import', '#/people', { view: 'people', widths: [320, 1440], steps: importList }),
  dash('note-sent', '#/note/n2', { view: 'due', widths: [320, 1440] }),
  dash('keep-import', '#/settings', {
    view: 'openings',
    widths: [320, 1440],
    steps: async (page) => {
      const file = {
        name: 'homing-2026-11-01.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{}'),
      };
      await page.locator('input[type=file]').setInputFiles(file);
      await page.clock.runFor(500);
      await page.clock.runFor(200);
    },
  }),
  dash('profile-picking', '#/profile', {
    view: 'profile',
    widths: [320, 1440],
    steps: async (page) => {
      await page.getByRole('combobox', { name: 'Add a skill' }).pressSequentially('sno');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.clock.runFor(200);
    },
  }),
  dash('keys', '#/today', {
    view: 'matches',
    widths: [320, 1440],
    steps: async (page) => {
      await page.keyboard.press('?');
      await page.clock.runFor(200);
    },
  }),
  dash('dismissed', '#/today', {
    view: 'matches',
    widths: [1440],
    steps: async (page) => {
      await page.keyboard.press('j');
      await page.keyboard.press('x');
      await page.clock.runFor(400);
    },
  }),
  dash('watches', '#/watches', { view: 'all-states' }),
  dash('watches-none', '#/watches', { view: 'first-run', widths: [320, 1440] }),
  dash('watches-bad-address', '#/watches', {
    view: 'openings',
    widths: [320, 1440],
    steps: async (page) => {
      await page.getByLabel('Address of the careers page').fill('larkfield');
      await page.getByRole('button', { name: 'Look', exact: true }).click();
      await page.clock.runFor(200);
    },
  }),
  dash('watch-remove', '#/watches', {
    view: 'openings',
    widths: [320, 1440],
    steps: async (page) => {
      await page.getByRole('button', { name: 'Remove the watch on Larkfield' }).click();
      await page.clock.runFor(200);
    },
  }),
  dash('watch', '#/watch/w1', {
    view: 'openings',
    steps: async (page) => {
      for (const summary of await page.locator('details > summary').all()) await summary.click();
      await page.clock.runFor(200);
    },
  }),
  dash('watch-blocked', '#/watch/w2', { view: 'all-states', widths: [320, 1440] }),
  dash('watch-many', '#/watch/w1', { view: 'openings-many', widths: [1440] }),
  dash('watch-hard', '#/watch/w1', { view: 'openings-hard', widths: [320, 1440] }),
  dash('watch-none', '#/watch/w1', { view: 'openings-none', widths: [1440] }),
  dash('watch-lost', '#/watch/w99', { view: 'openings', widths: [1440] }),
  dash('employer', '#/watch/w1', { view: 'employer' }),
  dash('employer-some', '#/watch/w1', { view: 'employer-some', widths: [320, 1440] }),
  dash('employer-once', '#/watch/w1', { view: 'employer-once', widths: [1440] }),
  dash('employer-crowd', '#/watch/w1', { view: 'employer-crowd', widths: [320, 1440] }),
  dash('employer-forced', '#/watch/w1', { view: 'employer', widths: [800], forced: true }),
  dash('plan', '#/plan/Larkfield', { view: 'plan' }),
  dash('plan-unfolded', '#/plan/Larkfield', { view: 'plan', widths: [320, 1440], steps: unfold }),
  dash('prep', '#/prep/Larkfield', { view: 'plan' }),
  dash('prep-empty', '#/prep/Larkfield', { view: 'plan-empty', widths: [320, 1440] }),
  dash('prep-hard', `#/prep/${LONG}`, { view: 'plan-hard', widths: [320] }),
  dash('note-sleep', '#/note/n1', { view: 'plan-still', widths: [320, 1440] }),
  dash('note-resting', '#/note/n1', { view: 'plan-resting', widths: [1440] }),
  dash('today-plan', '#/today', { view: 'plan', widths: [320, 1440] }),
  dash('plan-still', '#/plan/Larkfield', { view: 'plan-still', widths: [320, 1440] }),
  dash('plan-empty', '#/plan/Larkfield', { view: 'plan-empty', widths: [320, 1440] }),
  dash('plan-hard', `#/plan/${LONG}`, { view: 'plan-hard', widths: [320, 1440] }),
  dash('job', '#/job/Norvik', { view: 'leaving' }),
  dash('job-forced', '#/job/Norvik', { view: 'leaving', widths: [800], forced: true }),
  dash('job-new', '#/job/Norvik?part=new', { view: 'new-job', widths: [320, 1440] }),
  dash('job-empty', '#/job/Norvik', { view: 'plan-empty', widths: [320, 1440] }),
  dash('job-hard', `#/job/${LONG}`, { view: 'leaving-hard', widths: [320, 1440] }),
  dash('plan-there', '#/plan/Norvik', { view: 'leaving', widths: [1440] }),
  dash('plan-noted', '#/plan/Larkfield', { view: 'new-job', widths: [1440] }),
  dash('today-leaving', '#/today', { view: 'first-run-leaving', widths: [320, 1440], steps: unfold }),
  dash('opening', '#/opening/w1%201', { view: 'stories', steps: unfold }),
  dash('opening-gone', '#/opening/w1%20closed', { view: 'stories', widths: [320, 1440] }),
  dash('opening-hard', '#/opening/w1%20long', { view: 'stories', widths: [320, 1440], steps: unfold }),
  dash('opening-lost', '#/opening/w1%20nowhere', { view: 'stories', widths: [1440] }),
  dash('preview', '#/preview/p1', { view: 'preview' }),
  dash('preview-bare', '#/preview/p1', { view: 'preview-bare', widths: [1440] }),
  dash('preview-refused', '#/preview/p1', { view: 'refused', widths: [1440] }),
  dash('people', '#/people', { view: 'people' }),
  dash('people-none', '#/people', { view: 'people-none', widths: [320, 1440] }),
  dash('people-hard', '#/people', { view: 'people-hard', widths: [320, 1440] }),
  dash('people-edit', '#/people', {
    view: 'people',
    widths: [320, 1440],
    steps: async (page) => {
      await page.getByRole('button', { name: 'Edit Mara Silva' }).click();
      await page.clock.runFor(200);
    },
  }),
  dash('notes', '#/notes', { view: 'notes' }),
  dash('notes-none', '#/notes', { view: 'notes-none', widths: [1440] }),
  dash('note', '#/note/n1', { view: 'matches' }),
  dash('note-new', `#/note/new?posting=${key}`, { view: 'matches', widths: [1440] }),
  dash('note-nobody', `#/note/new?posting=${key}`, { view: 'people-none', widths: [320, 1440] }),
  dash('note-trouble', `#/note/new?posting=${key}`, { view: 'note-trouble', widths: [1440] }),
  dash('profile', '#/profile', { view: 'profile' }),
  dash('profile-open', '#/profile', {
    view: 'profile',
    widths: [320, 1440],
    steps: async (page) => {
      await page.getByRole('button', { name: /^SQL/ }).click();
      for (const summary of await page.locator('details > summary').all()) await summary.click();
      await page.getByLabel('At least').fill('a lot');
      await page.getByLabel('Why I left').first().fill('My manager was toxic and I hated the nights');
      await page.clock.runFor(800);
    },
  }),
  dash('profile-import', '#/profile', {
    view: 'profile',
    widths: [320, 1440],
    steps: async (page) => {
      const cv = {
        basics: { name: 'Jo de Wit' },
        work: [{ name: 'Norvik', position: 'Planning Analyst', startDate: '2025-03' }],
        skills: [{ name: 'Data', keywords: ['SQL', 'Airflow', 'Go'] }],
      };
      await page.locator('input[type=file]').setInputFiles({
        name: 'jo-de-wit.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(cv)),
      });
      await page.clock.runFor(300);
    },
  }),
  dash('profile-import-text', '#/profile', {
    view: 'profile',
    widths: [320, 1440],
    steps: async (page) => {
      const lines = [
        'Jo de Wit',
        'Skills: SQL, wound care',
        'Experience',
        'Staff Nurse, ICU — Mercy General Hospital and Medical Center of the Two Rivers',
        'June 2018 – Present',
        '• Precepted 6 new graduates',
        'Data Analyst, Norvik AG, 2015 – 2018',
        'Blackout Tuesday gathering, 2014 – 2015',
        'Education',
        'BSc Mathematics, Leeds, 2011 – 2014',
      ];
      await page.locator('input[type=file]').setInputFiles({
        name: 'jo-de-wit.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(lines.join('\n')),
      });
      await page.getByRole('button', { name: /^Keep/ }).waitFor();
    },
  }),
  dash('profile-empty', '#/profile', { view: 'profile-empty', widths: [320, 1440] }),
  dash('profile-hard', '#/profile', { view: 'profile-hard', widths: [320, 1440] }),
  dash('profile-places', '#/profile', {
    view: 'profile-hard',
    widths: [320, 1440],
    steps: async (page) => {
      for (const summary of await page.locator('details > summary').all()) await summary.click();
      await page.clock.runFor(300);
    },
  }),
  dash('self-test', '#/self-test', {
    view: 'openings',
    steps: async (page) => {
      await page.getByRole('button', { name: 'Send a test' }).click();
      await page.clock.runFor(300);
    },
  }),
  dash('self-test-bad', '#/self-test', { view: 'unwell', widths: [320, 1440] }),
  dash('self-test-none', '#/self-test', { view: 'first-run', widths: [1440] }),
  dash('settings', '#/settings', { view: 'openings' }),
  dash('settings-synced', '#/settings', { view: 'synced', widths: [320, 1440] }),
  dash('settings-sync-stopped', '#/settings', { view: 'sync-stopped', widths: [1440] }),
  dash('settings-sync-off', '#/settings', {
    view: 'synced',
    widths: [320, 1440],
    steps: async (page) => {
      await page.getByRole('checkbox', { name: /own sync/ }).click();
      await page.clock.runFor(200);
    },
  }),
];
