import { useEffect, useState } from 'preact/hooks';
import type { Watch } from '../src/model/watch.ts';
import { allowedHosts, closeHost, followPermissions, requestHosts } from '../src/platform/permissions.ts';
import { Chip } from '../src/ui/chips.tsx';
import { Button } from '../src/ui/controls.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { clock, listed } from '../src/ui/spoken.ts';
import { announce } from '../src/ui/status.tsx';
import { showToast } from '../src/ui/toast.tsx';
import { useAsked } from './kept.ts';
import { type HostRow, hostRows } from './ledger-rows.ts';

/** Every site that may be contacted, what for, and when it last was. */
export function Ledger() {
  const watches = useAsked('watches', {}).value;
  const allowed = useAllowed();
  return (
    <section class="section">
      <div>
        <h2>{phrase('dash_ledger')}</h2>
        <p class="small soft">{phrase('dash_ledger_lede')}</p>
      </div>
      {watches === undefined || allowed === undefined ? null : (
        <div class="panel panel-tight">
          <LedgerTable rows={hostRows(watches, allowed)} />
        </div>
      )}
    </section>
  );
}

function useAllowed(): readonly string[] | undefined {
  const [allowed, setAllowed] = useState<readonly string[] | undefined>(undefined);
  useEffect(() => {
    const look = () => void allowedHosts().then(setAllowed);
    look();
    return followPermissions(look);
  }, []);
  return allowed;
}

function LedgerTable({ rows }: { readonly rows: readonly HostRow[] }) {
  const now = Date.now();
  return (
    <table class="fold ledger">
      <caption class="visually-hidden">{phrase('dash_ledger')}</caption>
      <thead>
        <tr>
          <th scope="col">{phrase('dash_ledger_site')}</th>
          <th scope="col">{phrase('dash_ledger_for')}</th>
          <th scope="col">{phrase('dash_ledger_used')}</th>
          <th scope="col">
            <span class="visually-hidden">{phrase('dash_col_do')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Site key={row.host} row={row} now={now} />
        ))}
        <BuiltIn name={phrase('dash_ledger_notify')} what={phrase('dash_ledger_notify_for')} />
        <BuiltIn name={phrase('dash_ledger_store')} what={phrase('dash_ledger_store_for')} />
      </tbody>
    </table>
  );
}

function Site({ row, now }: { readonly row: HostRow; readonly now: number }) {
  const { host, watches, allowed } = row;
  const last = lastUse(watches);
  return (
    <tr>
      <th scope="row">
        <code>{host}</code>
        {allowed ? null : (
          <>
            {' '}
            <Chip tone="rust" icon="key">
              {phrase('dash_ledger_closed')}
            </Chip>
          </>
        )}
      </th>
      <td class="small">
        {watches.length === 0
          ? phrase('dash_ledger_for_none')
          : phrase('dash_ledger_for_watches', { employers: listed(watches.map(({ employer }) => employer)) })}
      </td>
      <td class="small" data-l={phrase('dash_ledger_label_used')}>
        {last === undefined ? phrase('dash_read_never') : clock(last, now)}
      </td>
      <td>
        <div class="row-actions">{allowed ? <TakeAway row={row} /> : <Allow host={host} />}</div>
      </td>
    </tr>
  );
}

function lastUse(watches: readonly Watch[]): number | undefined {
  const times = watches.map(({ lastTried }) => lastTried).filter((time) => time !== undefined);
  return times.length === 0 ? undefined : Math.max(...times);
}

function TakeAway({ row: { host } }: { readonly row: HostRow }) {
  const takeAway = () =>
    void closeHost(host).then((closed) => {
      if (closed) showToast(phrase('dash_ledger_taken', { host }));
      else announce(phrase('dash_ledger_not_taken', { host }));
    });
  return (
    <Button kind="quiet" aria-label={phrase('dash_ledger_take_named', { host })} onClick={takeAway}>
      {phrase('dash_ledger_take')}
    </Button>
  );
}

function Allow({ host }: { readonly host: string }) {
  return (
    <Button
      aria-label={phrase('dash_ledger_allow_named', { host })}
      onClick={() => void requestHosts([host])}
    >
      {phrase('dash_out_allow')}
    </Button>
  );
}

function BuiltIn({ name, what }: { readonly name: string; readonly what: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="small">{what}</td>
      <td class="small soft" data-l={phrase('dash_ledger_label_used')}>
        {phrase('dash_ledger_as_needed')}
      </td>
      <td class="small soft">{phrase('dash_ledger_part')}</td>
    </tr>
  );
}
