// How much of the recorded lists and pages Homing recognises and reads. HOMING_DATA names their folder.
import { load } from './bundle.mjs';

const { evaluate } = await load('tests/eval/read.ts');
await evaluate(process.env.HOMING_DATA);
