import { DASH_FACES } from './dash-faces.mjs';

/** When it is in all the pictures: a Monday morning. The canned views agree with it. */
export const NOW = Date.parse('2026-11-23T09:10:00+01:00');

const popup = (name, more = {}) => ({ page: 'popup', name, widths: [320, 400], ...more });
const offline = async (page) => {
  await page.context().setOffline(true);
  await page.clock.runFor(200);
};

const press = (key) => async (page) => {
  await page.keyboard.press(key);
  await page.clock.runFor(300);
};
const click = (name) => async (page) => {
  await page.getByRole('button', { name, exact: true }).click();
  await page.clock.runFor(300);
};

/** The toast after copying lies over the note, and the ways out stay free. */
const copied = async (page) => {
  await page.keyboard.press('Control+Enter');
  await page.clock.runFor(300);
};

/** Text spacing as WCAG 1.4.12 lets people set it, and text at twice its size. */
const spaced = (page) =>
  page.addStyleTag({
    content:
      ':root{font-size:200%} *{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}',
  });

const STATES =
  'suspicious moved no-permission login empty asked-to-wait slow unreadable script-only not-found offline paused';

/**
 * Every face to look at: `page` and `view` (a name in views.ts; the face's own name where left out), `hash` for the
 * full page, `widths` in px, `steps` to do before the picture.
 */
export const FACES = [
  popup('first-run'),
  popup('first-look'),
  popup('landing'),
  popup('landing-trouble'),
  popup('matches'),
  popup('one'),
  popup('left'),
  popup('teach', { view: 'left', steps: click('More or less like this…') }),
  popup('two'),
  popup('much'),
  popup('no-profile'),
  popup('quiet'),
  popup('standing'),
  popup('nothing-fits'),
  popup('no-openings'),
  popup('left-out'),
  popup('search'),
  popup('search-none'),
  popup('blocked'),
  popup('blocked-news'),
  ...STATES.split(' ').map((state) => popup(`state-${state}`, { widths: [400] })),
  popup('offline', { view: 'matches', steps: offline }),
  popup('preview'),
  popup('preview-bare'),
  popup('refused'),
  popup('refused-face'),
  popup('note'),
  popup('note-still'),
  popup('next-step'),
  popup('next-step-long'),
  popup('note-trouble'),
  popup('name-person'),
  popup('dismissed', { view: 'matches', steps: press('x') }),
  popup('keys', { view: 'matches', steps: press('?') }),
  popup('note-low', { view: 'note', height: 480 }),
  popup('note-tip', { view: 'note', steps: (page) => page.locator('.tip-words').first().click() }),
  popup('note-copied', { view: 'note', steps: copied }),
  popup('note-copied-low', { view: 'note', height: 480, steps: copied }),
  popup('note-more', { view: 'note', steps: click('More') }),
  popup('note-choose', { view: 'note', steps: click('Change: choose someone else than Mara Silva') }),
  popup('add', { view: 'matches', steps: click('Watch another page') }),
  popup('right-to-left', {
    view: 'much',
    widths: [400],
    steps: (page) => page.evaluate(() => (document.dir = 'rtl')),
  }),
  popup('forced-colours', { view: 'matches', widths: [400], forced: true }),
  popup('forced-note', { view: 'note', widths: [400], forced: true }),
  popup('spaced', { view: 'note', widths: [400], steps: spaced }),
  popup('zoomed', { view: 'matches', widths: [400], height: 300 }),
  ...DASH_FACES,
];
