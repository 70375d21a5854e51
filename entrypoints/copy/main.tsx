import { render } from 'preact';
import { locale } from '../../src/platform/words.ts';
import { directionOf } from '../../src/ui/direction.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/card.css';
import '../../src/ui/library/rows.css';
import '../../src/ui/library/library.css';
import '../../src/ui/copy/copy.css';
import { App } from './App.tsx';

document.documentElement.lang = locale();
document.documentElement.dir = directionOf(locale());
render(<App />, document.body);
// Another sentence of the same copy is another page to the reader.
addEventListener('hashchange', () => location.reload());
