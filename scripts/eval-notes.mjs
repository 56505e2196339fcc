// How good the notes are: a matrix of invented users and recorded postings, judged by a checker that knows only the input.
import { load } from './bundle.mjs';

const { evaluateNotes } = await load('tests/eval-notes/index.ts');
process.exitCode = evaluateNotes(process.env.HOMING_DATA, process.argv.slice(2));
