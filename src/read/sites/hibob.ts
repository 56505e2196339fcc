/**
 * HiBob. Its list (`/api/job-ad`) answers only where the page itself is named as the one who asks
 * (https://github.com/colophon-group/jobseek `monitors/hibob.py`), which a background may not do: no public way in.
 */
import { pageSite } from '../page-site.ts';

export const hibob = pageSite('hibob', 'HiBob', '/', ['careers.hibob.com'], { drawn: true });
