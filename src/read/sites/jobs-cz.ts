/** jobs.cz. Company pages of Alma Career: static lists of links. */
import { pageSite } from '../page-site.ts';

export const jobsCz = pageSite('jobs-cz', 'jobs.cz', '/', ['jobs.cz']);
