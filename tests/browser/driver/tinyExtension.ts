import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The page the tiny extension is tried on. */
export const tinyPage = `<!doctype html><html lang="en"><title>Tiny</title>
<p id="first">Hello there, friend</p><p id="second">Stay as you are</p>
<div id="declared"><template shadowrootmode="open"><b>declared</b></template></div>
<div id="opened"></div>
<script>document.querySelector('#opened').attachShadow({ mode: 'open' }).innerHTML = '<i>opened</i>'</script>`;

const manifest = {
  manifest_version: 3,
  name: 'Tiny',
  version: '1',
  default_locale: 'en',
  browser_specific_settings: { gecko: { id: 'tiny@sourcelight.invalid' } },
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  host_permissions: ['<all_urls>'],
  content_scripts: [
    { matches: ['<all_urls>'], js: ['content.js'], all_frames: true, run_at: 'document_idle' },
  ],
};

const background = `
  const born = crypto.randomUUID();
  chrome.runtime.onMessage.addListener((message, sender, answer) => { answer(born); });
`;

// The page asks by an event; 'ask' shows that the background answers, the others are planted faults.
const content = `
  const text = document.querySelector('p').firstChild;
  if (text !== null) CSS.highlights.set('tiny-term', new Highlight(new StaticRange(
    { startContainer: text, startOffset: 0, endContainer: text, endOffset: 5 })));
  const openCard = () => {
    const host = document.createElement('tiny-card');
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<style>h2 { animation: in .2s } @keyframes in { from { opacity: 0 } }</style><div role="dialog" aria-label="About Hello">' +
      '<h2>Hello</h2><p>The article said <b>five</b>.</p><button>Close</button></div>';
    root.querySelector('button').addEventListener('click', () => host.remove());
    document.documentElement.append(host);
  };
  const closeCard = () => document.querySelector('tiny-card')?.remove();
  document.addEventListener('mousemove', ({ target }) => {
    const card = document.querySelector('tiny-card');
    if (target.id === 'first') card ?? openCard();
    else if (target !== card) closeCard();
  });
  const does = {
    card: openCard,
    ask: () => chrome.runtime.sendMessage('who').then((born) =>
      document.dispatchEvent(new CustomEvent('tiny-answer', { detail: born }))),
    split: () => document.querySelector('#second').firstChild.splitText(4),
    attribute: () => document.querySelector('#second').setAttribute('data-mark', 'yes'),
    data: () => { document.querySelector('#second').firstChild.data = 'Changed'; },
    opened: () => document.querySelector('#opened').shadowRoot.append(document.createElement('mark')),
    declared: () => document.querySelector('#declared').shadowRoot.append(document.createElement('mark')),
  };
  document.addEventListener('tiny-do', ({ detail }) => does[detail]());
  document.dispatchEvent(new CustomEvent('tiny-ready'));
`;

const page = `<!doctype html><title>Tiny page</title><p></p><script src="page.js"></script>`;
const pageScript = `document.querySelector('p').textContent = chrome.i18n.getMessage('greeting');`;

/** Writes the extension the driver's own tests use into a temporary folder. */
export function makeTinyExtension(): { readonly dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'sourcelight-tiny-'));
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'background.js': background,
    'content.js': content,
    'page.html': page,
    'page.js': pageScript,
    '_locales/en/messages.json': JSON.stringify({ greeting: { message: 'hello' } }),
    '_locales/de/messages.json': JSON.stringify({ greeting: { message: 'hallo' } }),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(dir, name, '..'), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
