import { array, is, string } from 'valibot';
import { EMPTY_PROFILE, type Profile } from '../model/profile.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { local } from '../platform/area.ts';
import { setValueAside } from './damaged.ts';
import { database, moveOn } from './database.ts';
import { isProfile, isSettings } from './value-checks.ts';

export async function settings(): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await checked('settings', isSettings)) };
}

export function putSettings(value: Settings): Promise<void> {
  return moveOn({ settings: value });
}

export async function profile(): Promise<Profile> {
  return { ...EMPTY_PROFILE, ...(await checked('profile', isProfile)) };
}

/** Keeps the profile and, in the same write, which watches' openings are yet to be matched with it. */
export function putProfile(value: Profile, toMatch: readonly string[]): Promise<void> {
  return moveOn({ profile: value, to_match: toMatch });
}

/** Watches whose openings were last matched with an older profile. */
export async function toMatch(): Promise<readonly string[]> {
  await exchanged();
  const ids = await local.get('to_match');
  return is(array(string()), ids) ? ids : [];
}

export function putToMatch(ids: readonly string[]): Promise<void> {
  return local.set({ to_match: ids });
}

/** Which code the kept matches are of. */
export function matchedBy(): Promise<unknown> {
  return local.get('matched_by');
}

/** From now on matches are of this code; in the same write, which watches' openings are yet to be matched by it. */
export function putMatchedBy(code: string, toMatch: readonly string[]): Promise<void> {
  return local.set({ matched_by: code, to_match: toMatch });
}

/** What an import left unfinished is finished when the database is opened; the values can be read where that fails, too. */
async function exchanged(): Promise<void> {
  await database().catch(() => undefined);
}

/** A damaged value is kept under another name, and the plain one is used. */
async function checked(
  key: 'settings' | 'profile',
  isWhole: (value: unknown) => boolean,
): Promise<object | undefined> {
  await exchanged();
  const value = await local.get(key);
  if (value === undefined) return undefined;
  if (isWhole(value)) return value as object;
  await setValueAside(key, value);
  return undefined;
}
