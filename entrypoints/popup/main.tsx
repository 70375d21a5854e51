import '../../src/ui/tokens.css';
import '../../src/ui/card.css';
import '../../src/ui/remarks.css';
import '../../src/ui/library/rows.css';
import '../../src/ui/popup/popup.css';

// The field in the document is ready before the rest is: a small first script lets it be drawn.
void import('./start.tsx').then(({ start }) => start());
