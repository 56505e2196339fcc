import { render } from 'preact';
import { followLostFocus } from '../src/ui/lost-focus.ts';
import { followNotDone } from '../src/ui/not-done.ts';
import { App } from './app.tsx';

const app = document.getElementById('app');
if (app !== null) render(<App />, app);
followLostFocus();
followNotDone();
