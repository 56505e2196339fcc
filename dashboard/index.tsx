import { render } from 'preact';
import { followLostFocus } from '../src/ui/lost-focus.ts';
import { App } from './app.tsx';

const app = document.getElementById('app');
if (app !== null) render(<App />, app);
followLostFocus();
