// The pages that are made from the openings: a board's own list, one posting, and the script that embeds a board.
import { html } from './shapes.mjs';

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-inline-size:46rem;padding:1.5rem;color:#24312a;background:#fff}a{color:#22653f}li{margin-block:.6rem}.where{color:#5a675f}';

/**
 * A board's list of openings, with structured data when there is some.
 * @param {readonly object[]} [postings] schema.org JobPosting
 */
export function boardPage(board, postings = []) {
  const rows = board.openings.map(
    (opening) =>
      `<li class="opening"><a href="${addressOf(board, opening)}" target="_top">${opening.title}</a><br><span class="where">${opening.place} · ${opening.department}</span></li>`,
  );
  const data = postings.map(
    (posting) => `<script type="application/ld+json">${JSON.stringify(posting)}</script>`,
  );
  return page(
    `Jobs at ${board.employer}`,
    `<h1>Open positions</h1><ul>${rows.join('')}</ul>${data.join('')}`,
    board.employer,
  );
}

/** One posting's own page. */
export function postingPage(board, opening) {
  const head = `<h1>${opening.title}</h1><p class="where">${opening.place} · ${opening.department}</p>`;
  return page(`${opening.title} at ${board.employer}`, `${head}${html(opening)}`, board.employer);
}

/** The script a careers page loads to show its board in a frame, as Greenhouse's does. */
export function embedScript() {
  return `const board = new URL(document.currentScript.src).searchParams.get('for');
const frame = document.createElement('iframe');
frame.id = 'grnhse_iframe';
frame.title = 'Open positions';
frame.src = 'https://boards.greenhouse.io/embed/job_board?for=' + encodeURIComponent(board);
document.getElementById('grnhse_app').append(frame);
`;
}

function addressOf(board, opening) {
  return board.token === 'larkfield'
    ? `https://job-boards.greenhouse.io/larkfield/jobs/${opening.id}`
    : `${board.home}/${opening.id}`;
}

function page(title, body, employer) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta property="og:site_name" content="${employer}"><title>${title}</title><style>${STYLE}</style></head><body>${body}</body></html>`;
}
