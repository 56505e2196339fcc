import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Profile } from '../../src/model/profile.ts';
import { ask } from '../../src/platform/ask.ts';
import { phrase } from '../../src/ui/phrase.ts';
import { announce } from '../../src/ui/status.tsx';
import { type Asked, useAsked } from '../kept.ts';
import { formOf, type ProfileForm, profileOf, troublesOf } from './form.ts';

const PAUSE_MS = 500;
const SETTLED_MS = 2000;

/** What stands in the fields. It outlives the face, so that half a row is still there when one comes back. */
export const form = signal<ProfileForm | undefined>(undefined);
/** How the last change fares. */
export const kept = signal<'saved' | 'saving' | 'lost'>('saved');

/** What was kept from here, so that its echo from the store does not overwrite later typing. */
const own = new Set<string>();
let pause: ReturnType<typeof setTimeout> | undefined;
let settled: ReturnType<typeof setTimeout> | undefined;

/** Changes fields; they are kept at the next pause. */
export function edit(change: Partial<ProfileForm>): void {
  if (form.value === undefined) return;
  form.value = { ...form.value, ...change };
  kept.value = 'saving';
  clearTimeout(pause);
  clearTimeout(settled);
  pause = setTimeout(() => void keep(), PAUSE_MS);
}

/** Keeps what can be kept, now. */
async function keep(): Promise<void> {
  clearTimeout(pause);
  pause = undefined;
  if (form.value === undefined || kept.value === 'saved') return;
  const profile = profileOf(form.value);
  own.add(JSON.stringify(profile));
  const landed = await ask('profile_put', { profile }).then(
    () => true,
    () => false,
  );
  if (pause !== undefined) return;
  kept.value = landed ? 'saved' : 'lost';
  if (landed) settled = setTimeout(() => announce(phrase('dash_kept_saved')), SETTLED_MS);
}

/** Takes over what is kept, unless it is what was typed here. */
function adopt(profile: Profile): void {
  const fresh = formOf(profile);
  const text = JSON.stringify(profileOf(fresh));
  if (own.has(text)) return;
  if (form.value !== undefined && (kept.value !== 'saved' || troublesOf(form.value).size > 0)) return;
  own.clear();
  own.add(text);
  form.value = fresh;
}

/** Loads the profile into the fields and follows it; keeps the rest when the page is hidden or left. */
export function useProfileForm(): Asked<Profile> {
  const asked = useAsked('profile', {});
  useEffect(() => {
    if (asked.value !== undefined) adopt(asked.value);
  }, [asked.value]);
  useEffect(() => {
    const hidden = () => document.visibilityState === 'hidden' && void keep();
    document.addEventListener('visibilitychange', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      void keep();
    };
  }, []);
  return asked;
}

/** Half a row cannot be kept: the browser asks before the page is closed over it. */
addEventListener('beforeunload', (event) => {
  const unfinished = form.value !== undefined && troublesOf(form.value).size > 0;
  if (unfinished || kept.value !== 'saved') event.preventDefault();
});
