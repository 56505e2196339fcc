/** Talentclue. Openings' own pages are static; a board is the page the employer links. Facts: recorded pages. */
import { pageSite } from '../page-site.ts';

export const talentclue = pageSite('talentclue', 'Talentclue', '/', ['talentclue.com']);
