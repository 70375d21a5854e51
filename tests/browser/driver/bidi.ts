import type { Browser, Page } from 'puppeteer-core';
import type { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import type { Commands } from 'puppeteer-core/internal/bidi/core/Connection.js';

type Method = keyof Commands;

/** Sends one WebDriver BiDi command to Firefox. Puppeteer has no public door for those it does not wrap. */
export async function sendBidi<M extends Method>(
  browser: Browser,
  method: M,
  params: Commands[M]['params'],
): Promise<Commands[M]['returnType']> {
  const { connection } = browser as unknown as BidiBrowser;
  const { result } = await connection.send(method, params);
  return result;
}

/** The BiDi browsing context of a page's main frame. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { readonly _id: string })._id;
}

/**
 * Evaluates an expression in Firefox's own privileged window, where the parts that no web protocol
 * reaches are: add-on permissions, the background page, preferences. Needs -remote-allow-system-access.
 */
export async function evaluatePrivileged(browser: Browser, expression: string): Promise<unknown> {
  const tree = await sendBidi(browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
  } as Commands['browsingContext.getTree']['params']);
  const window = tree.contexts[0];
  if (window === undefined) throw new Error('Firefox has no window to evaluate in.');
  const answer = await sendBidi(browser, 'script.evaluate', {
    // As text, so that one JSON.parse serves instead of a reader for BiDi's own value format.
    expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
    target: { context: window.context },
    awaitPromise: true,
  });
  return parseAnswer(answer);
}

/** The value of a BiDi script result that holds JSON text; throws what the script threw. */
export function parseAnswer(answer: Commands['script.evaluate']['returnType']): unknown {
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  if (answer.result.type !== 'string') return undefined;
  return JSON.parse(answer.result.value);
}
