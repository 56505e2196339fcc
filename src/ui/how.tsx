import { useEffect, useState } from 'preact/hooks';
import type { LearnedView, PendingWatch } from '../model/watch.ts';
import { ask } from '../platform/ask.ts';
import { words } from '../platform/language.ts';
import { mayContact, requestHosts } from '../platform/permissions.ts';
import { hostsToLearn } from '../watch/pending.ts';
import { Button, LinkButton } from './controls.tsx';
import { Check } from './fields.tsx';
import { phrase } from './phrase.ts';
import { listed } from './spoken.ts';

type Props = { readonly pending: PendingWatch };

/** How a page without a known system is read, and the other ways there are: learned from it, then in a tab. */
export function How({ pending }: Props) {
  const { board, learned } = pending;
  if (!['page', 'learned', 'rendered'].includes(board.site)) return null;
  return (
    <section class="stack-s">
      <h2 class="h-small">{phrase('ui_how_title')}</h2>
      {learned === undefined ? null : <Learned view={learned} />}
      {board.site === 'rendered' ? <Rendered pending={pending} /> : null}
      {board.site === 'page' ? <Offers pending={pending} /> : null}
      {board.site === 'rendered' ? null : <InTab pending={pending} />}
    </section>
  );
}

function Learned({ view: { host, count, fields, paging } }: { readonly view: LearnedView }) {
  return (
    <p class="small">
      {phrase('ui_how_learned', { host, count, fields: listed(fields.map(words)) })} {words(paging)}
    </p>
  );
}

function Rendered({ pending: { id, board } }: Props) {
  return (
    <>
      <p class="small">{phrase('ui_how_rendered')}</p>
      <Check
        label={phrase('ui_how_away')}
        checked={board.params?.['away'] === 'yes'}
        onValue={(away) => void ask('watch_render', { id, away })}
      />
    </>
  );
}

function Offers({ pending }: Props) {
  const { learning } = pending;
  const [shut, setShut] = useState(false);
  const [open, setOpen] = useState(false);
  const hosts = hostsToLearn(pending);
  useEffect(() => void mayContact(hosts).then(setOpen), [pending]);
  if (learning === 'asked' && open)
    return (
      <p class="small" role="status">
        {phrase('ui_how_learning')}
      </p>
    );
  return (
    <>
      <p class="small">{phrase('ui_how_page')}</p>
      <p class="small soft">
        {phrase(learning === 'nothing' ? 'ui_how_nothing' : shut ? 'ui_how_shut' : 'ui_how_script')}
      </p>
      {learning === 'nothing' ? null : (
        <div>
          <Button icon="eye" onClick={() => learnFrom(pending, hosts, setShut)}>
            {phrase('ui_how_learn')}
          </Button>
        </div>
      )}
    </>
  );
}

/** In the click itself, before anything is awaited: Firefox asks only then. The background goes on at the browser's yes. */
function learnFrom({ id }: PendingWatch, hosts: readonly string[], setShut: (shut: boolean) => void): void {
  const told = ask('watch_learn', { id, yes: true });
  requestHosts(hosts)
    .catch(() => false)
    .then(async (yes) => {
      await told;
      setShut(!yes);
      if (!yes) await ask('watch_learn', { id, yes: false });
    }, console.error);
}

function InTab({ pending: { id } }: Props) {
  return (
    <p class="tiny soft">
      {phrase('ui_how_tab_hint')}{' '}
      <LinkButton onClick={() => void ask('watch_render', { id, away: false })}>
        {phrase('ui_how_tab')}
      </LinkButton>
    </p>
  );
}
