import { pageFacts } from '../../src/read/page-facts.ts';
import { recognise as boardOf, siteOf } from '../../src/read/recognise.ts';
import type { Command } from '../command.ts';
import { needUrl, text } from '../input.ts';

export const recognise: Command = {
  name: 'recognise',
  summary: 'which careers system and board an address (or a page) belongs to',
  help: `in:  {"url", "html"?}
out: {"url", "site", "board", "token", "requests", "hosts"}
From the address alone; with "html" also boards that the page embeds. "site", "board" and "token" are null where
nothing is known of the page: then the general reader would read the page itself.`,
  answer: (input) => {
    const url = needUrl(input, 'url');
    const html = text(input, 'html');
    const board = boardOf(url, html ? pageFacts(html, url.href) : undefined);
    const site = siteOf(board);
    const known = board.site !== 'page';
    return {
      url: input['url'],
      site: known ? board.site : null,
      board: known ? board : null,
      token: known ? board.token : null,
      requests: [site.firstRequest(board)],
      hosts: site.hosts(board),
    };
  },
};
