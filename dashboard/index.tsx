import { render } from 'preact';
import { drawAlso } from '../src/ui/icons.tsx';
import { followLostFocus } from '../src/ui/lost-focus.ts';
import { followNotDone } from '../src/ui/not-done.ts';
import { App } from './app.tsx';
import { ICONS } from './icons.ts';

drawAlso(ICONS);
const app = document.getElementById('app');
if (app !== null) render(<App />, app);
followLostFocus();
followNotDone();
