import { describe, expect } from 'vitest';
import { PERSON } from '../../demo/person.mjs';
import { CAREERS_PAGE } from '../../demo/site.mjs';
import { ask } from './harness/extension.ts';
import { BROWSERS, testIn } from './harness/stage.ts';
import { lookNow, tellAboutJo, watchPage } from './harness/steps.ts';
import { until } from './harness/until.ts';
import { words } from './harness/words.ts';

const OWN_WORDS =
  'Hi Mara,\n\nI would like to come back. Would you have 15 minutes next week?\n\nThanks either way,\nJo';

describe.each(BROWSERS)('in %s', (...browser) => {
  const test = testIn(browser);

  test('the note is one click from the card, can be edited and copied, and opens in the mail app', async ({
    demo,
    opened,
  }) => {
    await tellAboutJo(opened);
    await watchPage(opened);
    demo.larkfield.add();
    await lookNow(opened);
    const popup = await opened.openPopup(CAREERS_PAGE);
    await popup.click('button', words('ui_draft'));
    const sheet = await popup.find('textbox', words('note_to_whom', { name: PERSON.name }));
    expect(sheet.value).toContain('Mara');
    expect(sheet.value).not.toMatch(/[{}[\]]/);
    await popup.fill(words('note_to_whom', { name: PERSON.name }), OWN_WORDS);
    await until('the note to be kept', async () => (await ask(opened, 'notes', {}))[0]?.body === OWN_WORDS);
    const mail = await popup.find('link', words('note_in_mail'));
    expect(mail.attributes.href).toMatch(
      /^mailto:mara\.silva@larkfield\.example\?subject=.+&body=Hi%20Mara%2C%0D%0A/,
    );
    await popup.click('button', words('note_copy'));
    await popup.shows(words('note_copied'));
    // What is wanted next is below it.
    const [toast, foot] = await popup.run(() =>
      ['.toast', 'footer'].map((one) => document.querySelector(one)?.getBoundingClientRect().toJSON()),
    );
    expect(toast?.bottom).toBeLessThanOrEqual(foot?.top ?? 0);
    expect(await opened.clipboard()).toBe(OWN_WORDS);
    await until('the copy to be noted', async () => (await ask(opened, 'notes', {}))[0]?.copiedAt);
  });

  test('somebody who is being named is still there, as far as typed, when the popup closed in the middle', async ({
    demo,
    opened,
  }) => {
    await tellAboutJo(opened);
    await ask(opened, 'person_remove', { id: PERSON.id });
    await watchPage(opened);
    demo.larkfield.add();
    await lookNow(opened);
    const before = await opened.openPopup(CAREERS_PAGE);
    await before.click('button', words('ui_draft'));
    await before.fill(words('ui_person_name'), 'Ida Berg');
    await before.close();
    const popup = await opened.openPopup(CAREERS_PAGE);
    expect((await popup.find('textbox', words('ui_person_name'))).value).toBe('Ida Berg');
    await popup.click('button', words('ui_draft'));
    await popup.find('textbox', words('note_to_whom', { name: 'Ida Berg' }));
  });

  test('a note in which nothing stands is not copied, and what was copied before stays', async ({
    opened,
  }) => {
    await tellAboutJo(opened);
    const wish = { personId: PERSON.id, kind: 'reconnect', channel: 'email' } as const;
    const { id } = await ask(opened, 'note_start', { ...wish, body: OWN_WORDS, claims: [] });
    const page = await opened.openTab(`${opened.base}dashboard/index.html#/note/${id}`);
    await page.click('button', words('note_copy'));
    await page.shows(words('note_copied'));
    const copiedAt = await until(
      'the copy to be noted',
      async () => (await ask(opened, 'notes', {}))[0]?.copiedAt,
    );
    await page.fill(words('note_to_whom', { name: PERSON.name }), ' ');
    await page.click('button', words('note_copy'));
    await page.shows(words('note_empty'));
    expect(await opened.clipboard()).toBe(OWN_WORDS);
    await until('the change to be kept', async () => (await ask(opened, 'notes', {}))[0]?.body === ' ');
    expect((await ask(opened, 'notes', {}))[0]?.copiedAt).toBe(copiedAt);
  });

  test('a note is removed by itself and brought back', async ({ opened }) => {
    await tellAboutJo(opened);
    const wish = { personId: PERSON.id, kind: 'reconnect', channel: 'email' } as const;
    const kept = await ask(opened, 'note_start', { ...wish, body: 'Hello again', claims: [] });
    const page = await opened.openTab(`${opened.base}dashboard/index.html#/notes`);
    const name = PERSON.name;
    await page.click('button', words('dash_note_remove', { name, opening: 'Hello again' }));
    await page.find('heading', words('dash_no_notes'));
    expect(await ask(opened, 'notes', {})).toEqual([]);
    await page.click('button', words('ui_undo'));
    await page.find('button', words('dash_note_remove', { name, opening: 'Hello again' }));
    expect(await ask(opened, 'notes', {})).toEqual([kept]);
  });

  test('a note that went out says what its answer asks for next', async ({ opened }) => {
    await tellAboutJo(opened);
    const page = await opened.openTab(
      `${opened.base}dashboard/index.html#/note/new?person=${PERSON.id}&kind=insight&channel=email`,
    );
    await page.click('button', words('dash_note_went_out'));
    await page.find('combobox', words('dash_note_reply'));
    const [note] = await ask(opened, 'notes', {});
    await ask(opened, 'note_reply', { id: note?.id ?? '', reply: 'declined' });
    await page.shows(words('people_due_close', { person: PERSON.name }));
    await page.click('link', words('dash_kind_close_out'));
    const sheet = await page.find('textbox', words('note_to_whom', { name: PERSON.name }));
    expect(sheet.value).toContain('Mara');
    expect((await page.find('combobox', words('dash_note_kind'))).value).toBe('close-out');
  });
});
