import type { ComponentChildren } from 'preact';
import type { Person } from '../src/model/person.ts';
import { Icon } from '../src/ui/icons.tsx';
import { relationWords } from '../src/ui/person-form.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { initials } from './person-words.ts';

type RowProps = {
  readonly person: Person;
  /** Names where they work: among people of several employers. */
  readonly naming: boolean;
  /** Beside the name. */
  readonly beside?: ComponentChildren;
  /** Under the name: what the two share, or why them. */
  readonly words: ComponentChildren;
  readonly deeds: ComponentChildren;
};

/** Somebody in a list: who they are, how they are known, what can be done. */
export function PersonRow({ person, naming, beside, words, deeds }: RowProps) {
  const { name, role, relation, employer } = person;
  const facts = [relationWords(relation), role, naming ? employer : undefined];
  return (
    <li class="contact">
      <span class="avatar" aria-hidden="true">
        {initials(name)}
      </span>
      <div class="who">
        <h3 class="who-name">
          <bdi>{name}</bdi>
        </h3>{' '}
        {beside}
        <p class="small soft dots">
          {facts.map((fact) =>
            fact === undefined ? null : (
              <span key={fact}>
                <bdi>{fact}</bdi>
              </span>
            ),
          )}
        </p>
        {words}
      </div>
      <div class="actions">{deeds}</div>
    </li>
  );
}

type WriteProps = { readonly href: string; readonly name: string; readonly children: string };

/** The way to a note to somebody, spoken with their name. */
export function WriteLink({ href, name, children }: WriteProps) {
  return (
    <a class="btn" href={href}>
      <Icon name="pen" />
      {children}
      <span class="visually-hidden">{phrase('dash_write_to', { name })}</span>
    </a>
  );
}
