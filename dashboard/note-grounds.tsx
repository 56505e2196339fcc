import type { ComponentChildren } from 'preact';
import type { Claim } from '../src/model/note.ts';
import type { PostingRecord } from '../src/model/record.ts';
import { ask } from '../src/platform/ask.ts';
import { Button } from '../src/ui/controls.tsx';
import { Quote, WhyInShort } from '../src/ui/evidence.tsx';
import { Icon } from '../src/ui/icons.tsx';
import { type Ground, groundOf } from '../src/ui/mirror.ts';
import type { NoteState } from '../src/ui/note-state.ts';
import { phrase } from '../src/ui/phrase.ts';
import { ScoreBox } from '../src/ui/score.tsx';
import { sentenceAround, withoutSentence } from '../src/ui/sentence.ts';
import { showToast } from '../src/ui/toast.tsx';
import { hashOf } from './route.ts';
import { Rubric } from './rubric.tsx';
import { WhoElse } from './who-else.tsx';

type BesideProps = { readonly note: NoteState; readonly children: ComponentChildren };

/** How the note stands, beside it. */
export function NoteBeside({ note, children }: BesideProps) {
  const { draft } = note.view;
  return (
    <aside class="panel" aria-label={phrase('dash_note_beside')}>
      <ScoreBox draft={draft} room={note.view.room} />
      <p class="small soft">{phrase('dash_note_guide')}</p>
      {children}
      {note.view.record === undefined ? null : <Opening record={note.view.record} />}
      <Rubric draft={draft} />
      <WhoElse view={note.view} />
    </aside>
  );
}

/** The opening beside the note, in its own words: what it asks for and what of that one has. */
function Opening({ record: { key, posting, match } }: { readonly record: PostingRecord }) {
  return (
    <section class="stack-s">
      <h3>{phrase('dash_note_opening')}</h3>
      <p class="small">
        <a href={hashOf({ at: 'opening', id: key })} dir="auto">
          {posting.title}
        </a>
      </p>
      <Quote posting={posting} match={match} />
      <WhyInShort match={match} />
    </section>
  );
}

/** The claims again as a table: underlines cannot be heard. */
export function NoteClaims({ note }: { readonly note: NoteState }) {
  const { claims } = note.view.draft;
  if (claims.length === 0) return null;
  return (
    <section class="section claims">
      <h2>{phrase('dash_claims')}</h2>
      <div class="panel panel-tight">
        <table class="fold">
          <thead>
            <tr>
              <th scope="col">{phrase('dash_claim')}</th>
              <th scope="col">{phrase('dash_claim_ground')}</th>
            </tr>
          </thead>
          <tbody>
            {claims.map((claim) => (
              <Row key={`${claim.from} ${claim.text}`} claim={claim} note={note} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const LOOK: Readonly<Record<Ground, string>> = {
  facts: 'claim',
  posting: 'claim-posting',
  open: 'claim-open',
};

function Row({ claim, note }: { readonly claim: Claim; readonly note: NoteState }) {
  return (
    <tr>
      <th scope="row" class="claim-words" dir="auto">
        <button type="button" class="linkbtn plain" onClick={() => selectInNote(claim.text, note.body)}>
          <span class={LOOK[groundOf(claim.from)]}>{claim.text}</span>
        </button>
      </th>
      <td class="small">
        <GroundWords claim={claim} note={note} />
      </td>
    </tr>
  );
}

function GroundWords({ claim, note }: { readonly claim: Claim; readonly note: NoteState }) {
  const ground = groundOf(claim.from);
  if (ground === 'open') return <NoGround words={claim.text} note={note} />;
  const { record, person } = note.view;
  if (ground === 'posting' && record !== undefined)
    return <a href={hashOf({ at: 'today', key: record.key })}>{phrase('dash_ground_posting')}</a>;
  if (claim.from.startsWith('person'))
    return <a href={hashOf({ at: 'people' })}>{phrase('dash_ground_person', { name: person.name })}</a>;
  return <a href={hashOf({ at: 'profile' })}>{phrase('dash_ground_profile')}</a>;
}

/** What rests on nothing yet: it becomes a fact, or its sentence goes. */
function NoGround({ words, note }: { readonly words: string; readonly note: NoteState }) {
  const sentence = sentenceAround(note.body, words);
  const takeOut = () => {
    note.setBody(withoutSentence(note.body, sentence));
    showToast(phrase('dash_claim_taken_out'), () => note.setBody(note.body));
  };
  return (
    <div class="stack-s">
      <span class="pill pill-care">
        <Icon name="ask" />
        {phrase('dash_ground_open')}
      </span>
      <p class="actions">
        <Button onClick={() => void addFact(sentence).then(note.refresh)}>{phrase('dash_claim_add')}</Button>
        <Button kind="quiet" onClick={takeOut}>
          {phrase('dash_claim_take_out')}
        </Button>
      </p>
    </div>
  );
}

/** The sentence as one more thing done since, in the user's own words. */
async function addFact(text: string): Promise<void> {
  const profile = await ask('profile', {});
  await ask('profile_put', { profile: { ...profile, since: [...profile.since, { text }] } });
  showToast(phrase('dash_claim_added'), () => void ask('profile_put', { profile }));
}

/** Picking a row selects its words in the note. */
function selectInNote(text: string, body: string): void {
  const area = document.querySelector<HTMLTextAreaElement>('.note textarea');
  const at = body.indexOf(text);
  if (area === null || at < 0) return;
  area.focus();
  area.setSelectionRange(at, at + text.length);
}
