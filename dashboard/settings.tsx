import type { Settings } from '../src/model/settings.ts';
import { ask } from '../src/platform/ask.ts';
import { Button } from '../src/ui/controls.tsx';
import { Check, Choice, Segments } from '../src/ui/fields.tsx';
import { Icon } from '../src/ui/icons.tsx';
import { phrase, wordsLanguage } from '../src/ui/phrase.ts';
import { announce } from '../src/ui/status.tsx';
import { HourField } from './hour-field.tsx';
import { intervalChoices } from './intervals.ts';
import { Keep } from './keep/keep.tsx';
import { KeptCounts } from './keep/kept-counts.tsx';
import { Sync } from './keep/sync.tsx';
import { useAsked } from './kept.ts';
import { Ledger } from './ledger.tsx';
import { NoteSettings } from './note-settings.tsx';
import { Page, Waiting } from './page.tsx';
import { hashOf } from './route.ts';

/** What Homing may do, and what it keeps. */
export function SettingsFace() {
  const { value: settings, failed } = useAsked('settings', {});
  return (
    <Page title={phrase('dash_settings')} lede={phrase('dash_settings_lede')}>
      {settings === undefined ? (
        <Waiting failed={failed} />
      ) : (
        <div class="stack-l">
          <Looking settings={settings} />
          <Telling settings={settings} />
          <NoteSettings settings={settings} onChange={(now) => change(settings, now)} />
          <Leaving settings={settings} />
          <Keys settings={settings} />
          <Ledger />
          <Keep />
          <Sync />
          <Keeping />
          <p>
            <a href={hashOf({ at: 'self-test' })}>{phrase('dash_self_test_link')}</a>
          </p>
        </div>
      )}
    </Page>
  );
}

type Props = { readonly settings: Settings };

function change(settings: Settings, now: Partial<Settings>): void {
  void ask('settings_put', { settings: { ...settings, ...now } }).then(() =>
    announce(phrase('dash_kept_saved')),
  );
}

function Looking({ settings }: Props) {
  return (
    <section class="section">
      <h2>{phrase('dash_set_looking')}</h2>
      <div class="panel">
        <div class="some-width">
          <Choice
            label={phrase('dash_every')}
            hint={phrase('dash_every_hint')}
            value={String(settings.everyMinutes)}
            options={intervalChoices(settings.everyMinutes)}
            onValue={(minutes) => change(settings, { everyMinutes: Number(minutes) })}
          />
        </div>
      </div>
    </section>
  );
}

function Telling({ settings }: Props) {
  const { notify, neutral } = settings;
  return (
    <section class="section">
      <h2>{phrase('dash_set_telling')}</h2>
      <div class="panel">
        <Check
          label={phrase('dash_notify')}
          checked={notify}
          onValue={(yes) => change(settings, { notify: yes })}
        />
        <Levels settings={settings} />
        <QuietHours settings={settings} />
        <Snooze settings={settings} />
        <div class="stack-s some-width">
          <span class="label">{phrase('dash_wording')}</span>
          <Segments
            label={phrase('dash_wording')}
            value={neutral ? 'neutral' : 'plain'}
            options={[
              { value: 'plain', label: phrase('dash_wording_plain') },
              { value: 'neutral', label: phrase('dash_wording_neutral') },
            ]}
            onValue={(words) => change(settings, { neutral: words === 'neutral' })}
          />
          <p class="small soft">{phrase('dash_wording_hint')}</p>
        </div>
      </div>
    </section>
  );
}

const PING_FROM = ['strong', 'good', 'look', 'none'] as const;
const DIGESTS = ['off', 'daily', 'weekly'] as const;

/** What pings at once, and when the rest is told. */
function Levels({ settings }: Props) {
  const { pingFrom, digest, digestHour } = settings;
  return (
    <div class="grid-fields">
      <Choice
        label={phrase('dash_ping_from')}
        hint={phrase('dash_ping_from_hint')}
        value={pingFrom}
        options={PING_FROM.map((value) => ({ value, label: phrase(`dash_ping_${value}`) }))}
        onValue={(from) => change(settings, { pingFrom: from })}
      />
      <Choice
        label={phrase('dash_digest')}
        value={digest}
        options={DIGESTS.map((value) => ({ value, label: phrase(`dash_digest_${value}`) }))}
        onValue={(when) => change(settings, { digest: when })}
      />
      {digest === 'off' ? null : (
        <HourField
          label={phrase('dash_digest_hour')}
          value={digestHour}
          onHour={(hour) => change(settings, { digestHour: hour })}
        />
      )}
    </div>
  );
}

const DAY = 86_400_000;

function Snooze({ settings }: Props) {
  const { snoozedUntil } = settings;
  if (snoozedUntil <= Date.now())
    return (
      <p>
        <Button icon="moon" onClick={() => change(settings, { snoozedUntil: Date.now() + DAY })}>
          {phrase('dash_snooze')}
        </Button>
      </p>
    );
  const until = new Intl.DateTimeFormat(wordsLanguage(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <p class="row">
      <span>{phrase('dash_snoozed', { until: until.format(snoozedUntil) })}</span>
      <Button onClick={() => change(settings, { snoozedUntil: 0 })}>{phrase('dash_unsnooze')}</Button>
    </p>
  );
}

function QuietHours({ settings }: Props) {
  const { quietFrom, quietTo } = settings;
  return (
    <fieldset class="stack-s">
      <legend class="label">{phrase('dash_quiet_hours')}</legend>
      <div class="two-fields">
        <HourField
          label={phrase('dash_quiet_from')}
          value={quietFrom}
          onHour={(hour) => change(settings, { quietFrom: hour })}
        />
        <HourField
          label={phrase('dash_quiet_to')}
          value={quietTo}
          onHour={(hour) => change(settings, { quietTo: hour })}
        />
      </div>
      <p class="hint">{phrase(quietFrom === quietTo ? 'dash_quiet_never' : 'dash_quiet_hint')}</p>
    </fieldset>
  );
}

function Leaving({ settings }: Props) {
  return (
    <section class="section">
      <h2>{phrase('dash_set_leaving')}</h2>
      <div class="panel">
        <Check
          label={phrase('dash_text_in_address')}
          checked={settings.textInAddress}
          onValue={(yes) => change(settings, { textInAddress: yes })}
        />
        <p class="small soft">{phrase('dash_text_in_address_hint')}</p>
      </div>
    </section>
  );
}

function Keys({ settings }: Props) {
  return (
    <section class="section">
      <h2>{phrase('dash_keys')}</h2>
      <div class="panel">
        <Check
          label={phrase('dash_single_keys')}
          checked={settings.singleKeys}
          onValue={(yes) => change(settings, { singleKeys: yes })}
        />
        <p class="small soft">{phrase('dash_single_keys_hint')}</p>
      </div>
    </section>
  );
}

function Keeping() {
  return (
    <section class="section">
      <h2>{phrase('dash_keeping')}</h2>
      <div class="panel">
        <KeptCounts />
        <ul class="promises">
          {(
            ['dash_promise_here', 'dash_promise_contact', 'dash_promise_send', 'dash_promise_remove'] as const
          ).map((name) => (
            <li key={name}>
              <Icon name="shield" />
              <span>{phrase(name)}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
