// The terminal door: runs cli/index.ts. See `npm run homing -- --help`.
import { load } from './bundle.mjs';

const { main } = await load('cli/index.ts');
process.exitCode = await main(process.argv.slice(2));
