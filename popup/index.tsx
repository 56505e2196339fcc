import { render } from 'preact';
import { followLostFocus } from '../src/ui/lost-focus.ts';
import { followNotDone } from '../src/ui/not-done.ts';
import { dressPage, phrase } from '../src/ui/phrase.ts';
import { App } from './app.tsx';
import { followKeys } from './keys.ts';
import { begin } from './state.ts';

dressPage(phrase('app_name'));
const app = document.getElementById('app');
if (app !== null) render(<App />, app);
followKeys();
followLostFocus();
followNotDone();
void begin();
