// Completes a careers system's fixture with what its reader makes of it: `node scripts/site-facts.mjs <id>`.
import { load } from './bundle.mjs';

const [id] = process.argv.slice(2);
if (!id) {
  console.error('Which system? node scripts/site-facts.mjs <id>');
  process.exit(2);
}
const { completeFacts } = await load('tests/eval/site-facts.ts');
completeFacts(id);
