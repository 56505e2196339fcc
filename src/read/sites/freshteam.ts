/** Freshteam. Static lists of links. */
import { pageSite } from '../page-site.ts';

export const freshteam = pageSite('freshteam', 'Freshteam', '/jobs', ['freshteam.com']);
