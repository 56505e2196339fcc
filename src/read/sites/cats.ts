/** CATS. Its postings carry JSON-LD. */
import { pageSite } from '../page-site.ts';

export const cats = pageSite('cats', 'CATS', '/careers', ['catsone.com']);
