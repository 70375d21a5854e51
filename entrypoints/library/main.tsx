import { render } from 'preact';
import { locale } from '../../src/platform/words.ts';
import { directionOf } from '../../src/ui/direction.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/card.css';
import '../../src/ui/remarks.css';
import '../../src/ui/library/rows.css';
import '../../src/ui/library/library.css';
import '../../src/ui/library/highlights.css';
import { App } from './App.tsx';

document.documentElement.lang = locale();
// The scroll bar follows the document's direction.
document.documentElement.dir = directionOf(locale());
render(<App />, document.body);
