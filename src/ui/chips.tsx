import type { ComponentChildren } from 'preact';
import type { HealthState, Watch } from '../model/watch.ts';
import type { MessageName } from '../model/words.ts';
import { Icon, type IconName } from './icons.tsx';
import { phrase } from './phrase.ts';

type ChipProps = {
  readonly tone?: 'lamp' | 'dusk' | 'moss' | 'rust' | 'brick' | 'line' | undefined;
  readonly icon?: IconName | undefined;
  readonly children: ComponentChildren;
};

/** A word with its colour and drawing: the colour never speaks alone. */
export function Chip({ tone, icon, children }: ChipProps) {
  return (
    <span class={tone === undefined ? 'chip' : `chip chip-${tone}`}>
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </span>
  );
}

type Look = readonly [tone: 'ok' | 'care' | 'bad' | 'idle', icon: IconName, word: MessageName];

const HEALTH: Readonly<Record<HealthState | 'paused', Look>> = {
  'first-look': ['idle', 'clock', 'ui_health_first_look'],
  ok: ['ok', 'check', 'ui_health_ok'],
  empty: ['ok', 'check', 'ui_health_ok'],
  suspicious: ['care', 'ask', 'ui_health_suspicious'],
  blocked: ['care', 'blocked', 'ui_health_blocked'],
  'asked-to-wait': ['care', 'clock', 'ui_health_asked_to_wait'],
  slow: ['care', 'clock', 'ui_health_slow'],
  unreadable: ['care', 'alert', 'ui_health_unreadable'],
  'script-only': ['care', 'alert', 'ui_health_script_only'],
  login: ['bad', 'lock', 'ui_health_login'],
  'not-found': ['bad', 'alert', 'ui_health_not_found'],
  moved: ['care', 'moved', 'ui_health_moved'],
  'no-permission': ['bad', 'key', 'ui_health_no_permission'],
  offline: ['idle', 'offline', 'ui_health_offline'],
  paused: ['idle', 'moon', 'ui_health_paused'],
};

/** What is suspicious about a list that is not suddenly empty. */
const DOUBTS: Partial<Readonly<Record<MessageName, MessageName>>> = {
  health_suspicious: 'ui_health_shorter',
  health_stranger: 'ui_health_stranger',
};

/** How a watch is doing, in a word. The sentence under it is `watch.health.say`. */
export function HealthPill({ watch }: { readonly watch: Pick<Watch, 'health' | 'paused'> }) {
  const [tone, icon, word] = healthLook(watch);
  return (
    <span class={`pill pill-${tone}`}>
      <Icon name={icon} flip={icon === 'moved'} />
      {phrase(word)}
    </span>
  );
}

export function healthLook({ paused, health }: Pick<Watch, 'health' | 'paused'>): Look {
  const [tone, icon, word] = HEALTH[paused ? 'paused' : health.state];
  const isDoubted = !paused && health.state === 'suspicious';
  return [tone, icon, isDoubted ? (DOUBTS[health.say.name] ?? word) : word];
}

/** Whether something about a watch needs the person's eye. */
export function isTroubled(watch: Watch): boolean {
  return !watch.paused && !['ok', 'empty', 'first-look', 'offline'].includes(watch.health.state);
}
