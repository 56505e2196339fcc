import type { Evidence, Match, Reason } from '../model/match.ts';
import type { Posting } from '../model/posting.ts';
import { words } from '../platform/language.ts';
import { Icon, type IconName } from './icons.tsx';
import { phrase } from './phrase.ts';
import { quotationOf } from './quote.ts';

/** The posting's own words with the matched ones marked; nothing when the evidence is not in its text. */
export function Quote({ posting, match }: { readonly posting: Posting; readonly match: Match }) {
  const quotation = quotationOf(posting.description ?? '', evidenceOf(match));
  if (quotation === undefined) return null;
  return (
    <blockquote class="quote" dir="auto" lang={posting.language}>
      {`“${quotation.before ? '… ' : ''}`}
      {quotation.pieces.map(({ text, marked }) => (marked ? <mark key={text}>{text}</mark> : text))}
      {`${quotation.after ? ' …' : ''}”`}
    </blockquote>
  );
}

function evidenceOf(match: Match): readonly Evidence[] {
  return match.reasons
    .filter(({ speaks }) => speaks === 'yes')
    .flatMap(({ evidence }) => evidence)
    .filter(({ field }) => field === 'description');
}

type Said = Pick<Reason, 'speaks' | 'say'> & { readonly kind: string };

const SPEAKS: Readonly<Record<Reason['speaks'], IconName>> = { yes: 'check', no: 'cross', unknown: 'ask' };

/** Why it fits, in words: tick known and good, cross known and against, question not known. */
export function Reasons({ reasons }: { readonly reasons: readonly Said[] }) {
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={reason.kind} class={`is-${reason.speaks}`}>
          <Icon name={SPEAKS[reason.speaks]} />
          <span>{words(reason.say)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Why it fits, on one line: "5 of 7: dbt SQL Python +2", and where no skill does, the first thing that speaks for it. */
export function WhyInShort({ match }: { readonly match: Match }) {
  const { matched, missing } = match;
  if (matched.length === 0) {
    const reason = match.reasons.find(({ speaks }) => speaks === 'yes');
    return reason ? <p class="meta matched">{words(reason.say)}</p> : null;
  }
  const few = asManyAsFit(matched);
  const rest = matched.length - few.length;
  return (
    <p class="meta matched">
      {phrase('ui_matched_of', { matched: matched.length, asked: matched.length + missing.length })}{' '}
      {few.map((skill) => [
        <mark key={skill}>
          <bdi>{skill}</bdi>
        </mark>,
        ' ',
      ])}
      {rest > 0 ? <bdi dir="ltr">+{rest}</bdi> : null}
    </p>
  );
}

const LETTERS = 18;

/** The first skills that fit beside the buttons on one line; always one, never more than three. */
function asManyAsFit(skills: readonly string[]): readonly string[] {
  const [first = '', second = '', third = ''] = skills;
  if (first.length + second.length > LETTERS) return skills.slice(0, 1);
  return skills.slice(0, first.length + second.length + third.length > LETTERS ? 2 : 3);
}
