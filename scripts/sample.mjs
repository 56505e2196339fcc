// Draws the recorded postings that were labelled by hand, with a fixed seed: anyone can draw them again.
//   node scripts/sample.mjs said    150 postings: level, workplace, places, years
//   node scripts/sample.mjs money   200 texts that mention money
import { load } from './bundle.mjs';

const { drawn } = await load('tests/eval/drawn.ts');
const recordings = process.env.HOMING_DATA;
if (!recordings) throw new Error('HOMING_DATA names no folder: there is nothing to draw from.');
for (const posting of drawn(process.argv[2], recordings)) console.log(JSON.stringify(posting));
