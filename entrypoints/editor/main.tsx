import { render } from 'preact';
import { locale } from '../../src/platform/words.ts';
import { directionOf } from '../../src/ui/direction.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/card.css';
import '../../src/ui/library/rows.css';
import '../../src/ui/editor/editor.css';
import '../../src/ui/editor/forms.css';
import { App } from './App.tsx';

document.documentElement.lang = locale();
// The scroll bar follows the document's direction.
document.documentElement.dir = directionOf(locale());
// Another draft's address is another page: nothing of the first stays.
addEventListener('hashchange', () => location.reload());
render(<App id={decodeURIComponent(location.hash.slice(1))} />, document.body);
