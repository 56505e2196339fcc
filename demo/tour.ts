import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openChromium } from '../tests/browser/harness/chromium.ts';
import { ask, type Demo, type Opened } from '../tests/browser/harness/extension.ts';
import { firstLookAt, HOSTS, lookNow, tellAboutJo } from '../tests/browser/harness/steps.ts';
import { until } from '../tests/browser/harness/until.ts';
import { words } from '../tests/browser/harness/words.ts';
import { PERSON } from './person.mjs';
import { CAREERS_PAGE, openDemo } from './site.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const PICTURES = path.join(ROOT, 'out/start');

type Wishes = {
  /** The display to show the browser on; without one the tour runs unseen and ends by itself. */
  readonly display?: string;
  /** Whether to make the picture of the README anew. */
  readonly picture: boolean;
};

/** Does the whole job once, the way a person would, in a real Chromium. Answers the exit code. */
export async function tour({ display, picture }: Wishes): Promise<number> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const demo = await openDemo();
  const opened = await openChromium({ demo, ...(display === undefined ? {} : { display }) });
  try {
    const story = storyOf(demo, opened, picture);
    for (const [what, step] of story) {
      if (!(await done(what, step))) return 1;
    }
    if (display === undefined)
      console.log(`\nThat was all of it. The pictures are in ${path.relative('.', PICTURES)}/.`);
    else await stay(opened);
    return 0;
  } finally {
    await opened.close();
    await demo.close();
  }
}

type Step = readonly [what: string, step: () => Promise<string>];

async function done(what: string, step: Step[1]): Promise<boolean> {
  try {
    console.log(`✓ ${what}: ${await step()}`);
    return true;
  } catch (error) {
    console.error(`✗ ${what}: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

function storyOf(demo: Demo, opened: Opened, picture: boolean): readonly Step[] {
  return [
    ['Jo is introduced', () => introduce(opened)],
    ['Larkfield’s careers page is watched', () => watch(opened)],
    ['The first look', () => firstLook(opened)],
    ['A new opening appears', () => appear(demo, opened)],
    ['It pings', () => ping(opened)],
    ['It is a card', () => card(opened, picture)],
    ['The notification leads to it', () => follow(opened)],
    ['A note is drafted', () => draft(opened)],
  ];
}

async function introduce(opened: Opened): Promise<string> {
  await tellAboutJo(opened);
  return `was at Larkfield for six years, knows ${PERSON.name}, has skills and three facts to tell.`;
}

async function watch(opened: Opened): Promise<string> {
  await opened.allow(HOSTS);
  const page = await opened.openTab(CAREERS_PAGE);
  keep('1-careers-page', await page.picture());
  const popup = await opened.openPopup(CAREERS_PAGE);
  await popup.click('button', words('popup_watch_tab'));
  await popup.find('button', words('ui_start_watching'));
  keep('2-preview', await popup.picture());
  await popup.click('button', words('ui_start_watching'));
  const { openings } = await firstLookAt(opened, CAREERS_PAGE);
  await popup.shows(words('popup_landed', { count: openings }));
  keep('3-first-look', await popup.picture());
  await popup.close();
  return 'the preview said which host would be contacted, and the button started it.';
}

async function firstLook(opened: Opened): Promise<string> {
  const { openings } = await firstLookAt(opened, CAREERS_PAGE);
  const told = await opened.notifications();
  if (told.length > 0) throw new Error('The first look pinged.');
  return `${words('popup_landed', { count: openings })} Nothing pinged.`;
}

async function appear(demo: Demo, opened: Opened): Promise<string> {
  const opening = demo.larkfield.add();
  demo.larkfield.add();
  const { openings } = await lookNow(opened);
  return `“${opening?.title}”, and one that does not fit; the board now lists ${openings}.`;
}

async function ping(opened: Opened): Promise<string> {
  const shown = await until('a notification', async () => {
    const ids = await opened.notifications();
    return ids.length > 0 && ids;
  });
  const badge = await until('the count on the badge', async () => (await opened.badge()).match(/\d+/)?.[0]);
  return `${shown.length === 1 ? 'one desktop notification' : `${shown.length} desktop notifications`}, and the badge says ${badge}.`;
}

async function card(opened: Opened, picture: boolean): Promise<string> {
  const popup = await opened.openPopup(CAREERS_PAGE);
  await popup.find('button', words('ui_draft'));
  const shot = await popup.picture();
  keep('4-news', shot);
  if (picture) writeFileSync(path.join(ROOT, 'demo/popup.png'), shot);
  await popup.close();
  const { news } = await ask(opened, 'today', {});
  const [first] = news;
  const reasons = first?.record.match.reasons.filter(({ speaks }) => speaks === 'yes') ?? [];
  const why = reasons.map(({ say }) => words(say.name, say.args)).join(' · ');
  return `“${first?.record.posting.title}”, because: ${why}`;
}

async function follow(opened: Opened): Promise<string> {
  const [id] = await opened.notifications();
  await opened.clickNotification(id ?? '');
  const page = await opened.tab('dashboard/index.html#/today/');
  await page.find('button', words('ui_draft'));
  keep('5-card', await page.picture());
  return 'a click on it opened the card on the full page.';
}

async function draft(opened: Opened): Promise<string> {
  const popup = await opened.openPopup(CAREERS_PAGE);
  await popup.click('button', words('ui_draft'));
  const sheet = await popup.find('textbox', words('note_to_whom', { name: PERSON.name }));
  keep('6-note', await popup.picture());
  await popup.close();
  return `one click, to ${PERSON.name}. Nothing was sent.\n\n${sheet.value.replace(/^/gm, '    ')}`;
}

function keep(name: string, picture: Buffer): void {
  writeFileSync(path.join(PICTURES, `${name}.png`), picture);
}

async function stay(
  opened: Opened & { readonly context: { waitForEvent(event: 'close', options: object): Promise<unknown> } },
) {
  const backstage = new URL('backstage', CAREERS_PAGE).href;
  await opened.openTab(backstage);
  await opened.tab(CAREERS_PAGE);
  console.log(
    '\nThe browser stays open until you close it. Look at Homing in its toolbar (behind the puzzle piece).',
  );
  console.log(
    `To make openings come and go, use the tab “Behind the stage” (${backstage}), then “Check now” in Homing.`,
  );
  await opened.context.waitForEvent('close', { timeout: 0 });
}
