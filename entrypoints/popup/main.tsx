import { render } from 'preact';
import { locale } from '../../src/platform/words.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/card.css';
import '../../src/ui/library/rows.css';
import '../../src/ui/popup/popup.css';
import { App } from './App.tsx';

document.documentElement.lang = locale();
render(<App />, document.body);
