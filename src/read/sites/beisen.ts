/** Beisen. Older portals are static tables; newer ones are drawn by script, their list asked for by a number only the script knows. */
import { pageSite } from '../page-site.ts';

export const beisen = pageSite('beisen', 'Beisen', '/', ['zhiye.com'], { drawn: true });
