import type { Parting } from '../../src/model/plan.ts';
import { type Bridge, bridgeOf } from '../../src/plan/bridge.ts';
import { words } from '../../src/platform/language.ts';
import { Icon, type IconName } from '../../src/ui/icons.tsx';
import { Notice } from '../../src/ui/notices.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { hashOf, type Route } from '../route.ts';
import { hasSent, nearest, type There } from './there.ts';

const ICONS = { firm: 'check', mend: 'hand', unknown: 'ask' } as const satisfies Record<
  Bridge['state'],
  IconName
>;

/** What the answers come to: a word, what it rests on, and one thing to do. */
export function BridgeResult({ parting, there }: { readonly parting: Parting; readonly there: There }) {
  const bridge = bridgeOf(parting, hasSent(there, 'repair'));
  const way = wayFor(bridge, there);
  const title = phrase(`plan_bridge_${bridge.state}`);
  return (
    <Notice tone={bridge.state === 'mend' ? 'care' : 'plain'} icon={ICONS[bridge.state]} title={title}>
      {bridge.because.map((one) => (
        <p key={one.name}>{words(one)}</p>
      ))}
      <p>{actWords(bridge, there)}</p>
      {way === undefined ? null : (
        <p class="actions">
          <a class="btn" href={hashOf(way.to)}>
            <Icon name={way.icon} />
            {way.words}
          </a>
        </p>
      )}
    </Notice>
  );
}

/** To whom a repair goes, and who knows the rules of coming back. */
const READERS = {
  repair: ['manager', 'skip-level', 'colleague'],
  eligibility: ['hr', 'recruiter'],
} as const;

type Note = keyof typeof READERS;

function noteIn({ act }: Bridge): Note | undefined {
  return act in READERS ? (act as Note) : undefined;
}

function actWords(bridge: Bridge, there: There): string {
  const note = noteIn(bridge);
  const person = note && nearest(there, READERS[note]);
  return person === undefined
    ? phrase(`plan_bridge_act_${bridge.act}`)
    : phrase(`plan_bridge_act_${note as Note}_to`, { name: person.name });
}

type Way = { readonly to: Route; readonly icon: IconName; readonly words: string };

function wayFor(bridge: Bridge, there: There): Way | undefined {
  const note = noteIn(bridge);
  if (note === undefined) return undefined;
  const person = nearest(there, READERS[note]);
  if (person === undefined)
    return { to: { at: 'people' }, icon: 'plus', words: phrase('plan_name_somebody') };
  const wish = { personId: person.id, kind: note };
  return { to: { at: 'new-note', wish }, icon: 'pen', words: phrase(`plan_bridge_draft_${note}`) };
}
