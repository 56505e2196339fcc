import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PERSON } from '../../demo/person.mjs';
import { openDemo } from '../../demo/site.mjs';
import { openChromium } from './harness/chromium.ts';
import { ask, type Demo } from './harness/extension.ts';
import { tellAboutJo } from './harness/steps.ts';
import { until } from './harness/until.ts';
import { words } from './harness/words.ts';

let demo: Demo;
let opened: Awaited<ReturnType<typeof openChromium>>;

beforeEach(async () => {
  demo = await openDemo();
  opened = await openChromium({ demo });
});

afterEach(async () => {
  await opened.close();
  await demo.close();
});

/** From now on everything that is to be kept finds no room, or finds some again. */
function fillDisk(isFull: boolean): Promise<void> {
  return opened.inWorker(
    isFull
      ? `(self.put = IDBObjectStore.prototype.put, self.set = chrome.storage.local.set,
          IDBObjectStore.prototype.put = () => { throw new DOMException('The disk is full', 'QuotaExceededError'); },
          chrome.storage.local.set = () => Promise.reject(new Error('IO error: FILE_ERROR_NO_SPACE')), 0)`
      : '(IDBObjectStore.prototype.put = self.put, chrome.storage.local.set = self.set, 0)',
  );
}

// Taking the disk away from a background is the same for both browsers, and only Chromium lets us into its worker.
describe('a disk with no room left, in Chromium', () => {
  it('is told of, and a person that was typed in stays in the form until there is some', async () => {
    const page = await opened.openTab(`${opened.base}dashboard/index.html#/people`);
    await page.click('button', words('dash_person_add'));
    await page.fill(words('dash_person_name'), 'Tomás Reyes');
    await fillDisk(true);
    await page.click('button', words('dash_person_keep'));
    await page.shows(words('ui_not_done'));
    expect((await page.find('textbox', words('dash_person_name'))).value).toBe('Tomás Reyes');
    await fillDisk(false);
    await page.click('button', words('dash_person_keep'));
    await page.find('heading', 'Tomás Reyes');
    expect(await opened.complaints()).toEqual([]);
  });

  it('is told of where a setting finds none', async () => {
    const page = await opened.openTab(`${opened.base}dashboard/index.html#/settings`);
    await page.find('checkbox', words('dash_notify'));
    await fillDisk(true);
    await page.click('checkbox', words('dash_notify'));
    await page.shows(words('ui_not_done'));
    expect((await ask(opened, 'today', {})).diskFull).toBe(true);
    expect(await opened.complaints()).toEqual([]);
  });

  it('loses nothing that was typed into a note, though its page is closed meanwhile', async () => {
    await tellAboutJo(opened);
    const wish = { personId: PERSON.id, kind: 'reconnect', channel: 'email' } as const;
    const { id } = await ask(opened, 'note_start', { ...wish, body: 'Hello', claims: [] });
    const address = `${opened.base}dashboard/index.html#/note/${id}`;
    const page = await opened.openTab(address);
    await page.find('textbox', words('note_to_whom', { name: PERSON.name }));
    await fillDisk(true);
    await page.fill(words('note_to_whom', { name: PERSON.name }), 'Hello, all my own words');
    await page.shows(words('dash_kept_lost'));
    await page.close();
    const again = await opened.openTab(address);
    await until('the text', async () => {
      const { value } = await again.find('textbox', words('note_to_whom', { name: PERSON.name }));
      return value === 'Hello, all my own words';
    });
    expect(await ask(opened, 'notes', {})).toMatchObject([{ body: 'Hello' }]);
    await fillDisk(false);
    await until('the text to be kept', async () => {
      const [note] = await ask(opened, 'notes', {});
      return note?.body === 'Hello, all my own words';
    });
    expect(await opened.complaints()).toEqual([]);
  });
});
