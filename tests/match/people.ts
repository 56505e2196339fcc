import type { Posting } from '../../src/model/posting.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/model/profile.ts';

export function profile(parts: Partial<Profile> = {}): Profile {
  return { ...EMPTY_PROFILE, ...parts };
}

export function posting(parts: Partial<Posting> = {}): Posting {
  return { id: '1', url: 'https://careers.larkfield.example/1', title: 'Opening', locations: [], ...parts };
}

export function skills(...names: readonly string[]): Profile['skills'] {
  return names.map((name) => ({ name }));
}
