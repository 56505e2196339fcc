import { browser } from './browser.ts';

/** The one alarm, and its period in minutes: only what is due is looked at, so this is how late a look may be. */
export const ROUND = 'round';
export const PERIOD = 5;

/** The period of an alarm that is set, in minutes; `undefined` where there is none. */
export async function periodOfAlarm(name: string): Promise<number | undefined> {
  return (await browser.alarms.get(name))?.periodInMinutes;
}

/** Makes sure of a repeating alarm: Firefox forgets alarms at its end, Chrome when the extension was off. */
export async function makeSureOfAlarm(name: string, periodInMinutes: number): Promise<void> {
  const alarm = await browser.alarms.get(name);
  if (alarm?.periodInMinutes === periodInMinutes) return;
  browser.alarms.create(name, { periodInMinutes, delayInMinutes: 1 });
}

export function onAlarm(name: string, rang: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) rang();
  });
}
