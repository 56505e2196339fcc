/** Notion. Boards kept as a page of notes, drawn by script: no public way in. */
import { pageSite } from '../page-site.ts';

export const notion = pageSite(
  'notion',
  'Notion',
  '/{path}',
  [
    /^(?<host>(?<token>[\w-]+)\.notion\.site)\/(?<path>[^?]*)/,
    // A page of notes ends in its number.
    /^(?<host>www\.notion\.so)\/(?<path>(?<token>[\w-]+)\/[^?/]*[0-9a-f]{32})(?=[?/]|$)/,
  ],
  { drawn: true },
);
