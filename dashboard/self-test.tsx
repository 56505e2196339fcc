import { useEffect, useState } from 'preact/hooks';
import type { StorageProbe } from '../src/model/self-test.ts';
import type { Watch } from '../src/model/watch.ts';
import { makeSureOfAlarm, PERIOD, periodOfAlarm, ROUND } from '../src/platform/alarms.ts';
import { ask } from '../src/platform/ask.ts';
import { mayNotify } from '../src/platform/notifications.ts';
import { mayContact } from '../src/platform/permissions.ts';
import { versions } from '../src/platform/versions.ts';
import { Button } from '../src/ui/controls.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { useAsked } from './kept.ts';
import { Page } from './page.tsx';
import {
  alarmResult,
  damagedResult,
  keptResult,
  pingResult,
  roomResult,
  sitesResult,
} from './self-test/checks.ts';
import { ReportToCopy } from './self-test/copy-report.tsx';
import { Line } from './self-test/line.tsx';
import { type Looked, OneLook } from './self-test/one-look.tsx';
import { sendTest } from './self-test/test-ping.ts';
import { allowAgain } from './watch-deeds.ts';

/** What was asked of the browser itself. */
type Tried = {
  readonly alarm: number | undefined;
  readonly storage: StorageProbe | undefined;
  readonly shut: readonly Watch[];
  readonly may: boolean;
};

/** What Homing needs from the browser, tried out: each with its result, and what to do. */
export function SelfTestFace() {
  const watches = useAsked('watches', {}).value;
  const today = useAsked('today', {}).value;
  const notify = useAsked('settings', {}).value?.notify ?? true;
  const [tried, again] = useTried(watches);
  const [sent, setSent] = useState<boolean | undefined>(undefined);
  const [looked, setLooked] = useState<Looked | undefined>(undefined);
  const doing = (
    <Button icon="refresh" onClick={again}>
      {phrase('dash_self_test_again')}
    </Button>
  );
  return (
    <Page title={phrase('dash_self_test')} lede={phrase('dash_self_test_lede')} doing={doing}>
      {tried === undefined || watches === undefined ? (
        <p class="soft">{phrase('dash_self_test_running')}</p>
      ) : (
        <div class="stack-l">
          <ul class="panel panel-rows self-test">
            <Alarm tried={tried} watches={watches} again={again} />
            <Storage storage={tried.storage} />
            <Sites tried={tried} watches={watches} />
            <Line
              name={phrase('dash_self_ping')}
              result={pingResult({ wanted: notify, may: tried.may, sent })}
            >
              <Button onClick={() => void sendTest().then(setSent)}>{phrase('dash_self_ping_do')}</Button>
            </Line>
            <OneLook watches={watches} looked={looked} onLooked={setLooked} />
          </ul>
          <ReportToCopy
            findings={{
              versions: versions(),
              alarmMinutes: tried.alarm,
              storage: tried.storage,
              sitesAllowed: watches.length - tried.shut.length,
              mayNotify: tried.may,
              notified: sent,
              look: looked?.state,
              watches,
              today,
            }}
          />
        </div>
      )}
    </Page>
  );
}

/** Tried when the face opens, when the watches change in number, and when somebody wants it again. */
function useTried(watches: readonly Watch[] | undefined): readonly [Tried | undefined, () => void] {
  const [tried, setTried] = useState<Tried | undefined>(undefined);
  const [times, setTimes] = useState(0);
  const states = watches?.map(({ id, health }) => `${id} ${health.state}`).join();
  useEffect(() => {
    if (watches !== undefined && times >= 0) void tryAll(watches).then(setTried);
  }, [times, states]);
  return [tried, () => setTimes(times + 1)];
}

async function tryAll(watches: readonly Watch[]): Promise<Tried> {
  const [alarm, storage, may, allowed] = await Promise.all([
    periodOfAlarm(ROUND).catch(() => undefined),
    ask('probe_storage', {}).catch(() => undefined),
    mayNotify().catch(() => false),
    Promise.all(watches.map(({ hosts }) => mayContact(hosts).catch(() => false))),
  ]);
  return { alarm, storage, may, shut: watches.filter((_, at) => !allowed[at]) };
}

type AlarmProps = {
  readonly tried: Tried;
  readonly watches: readonly Watch[];
  readonly again: () => void;
};

function Alarm({ tried: { alarm }, watches, again }: AlarmProps) {
  return (
    <Line name={phrase('dash_self_alarm')} result={alarmResult(alarm, watches, Date.now())}>
      {alarm === undefined ? (
        <Button onClick={() => void makeSureOfAlarm(ROUND, PERIOD).then(again)}>
          {phrase('dash_self_alarm_do')}
        </Button>
      ) : null}
    </Line>
  );
}

function Storage({ storage }: { readonly storage: StorageProbe | undefined }) {
  return (
    <>
      <Line name={phrase('dash_self_database')} result={keptResult(storage?.database === true)} />
      <Line name={phrase('dash_self_small')} result={keptResult(storage?.small === true)} />
      {storage === undefined ? null : (
        <>
          <Line name={phrase('dash_self_room')} result={roomResult(storage)} />
          <Line name={phrase('dash_self_damaged')} result={damagedResult(storage)} />
        </>
      )}
    </>
  );
}

function Sites({ tried: { shut }, watches }: Omit<AlarmProps, 'again'>) {
  return (
    <Line name={phrase('dash_self_sites')} result={sitesResult(watches.length, shut.length)}>
      {shut.map((watch) => (
        <Button key={watch.id} icon="key" onClick={() => allowAgain(watch)}>
          {phrase('dash_self_allow', { employer: watch.employer })}
        </Button>
      ))}
    </Line>
  );
}
