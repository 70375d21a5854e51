import type { Page } from 'puppeteer-core';

/** The extension page's own API, as far as it is used here. */
declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<{ readonly id?: number; readonly url?: string }[]>;
    sendMessage(
      tab: number,
      message: object,
      to: object,
    ): Promise<{ readonly value: { readonly state: string } }>;
  };
};

/** How the page at an address says it was read, asked from a page of the extension; waits until it answers. */
export function stateOf(control: Page, address: string): Promise<string> {
  return control.evaluate(async (wanted) => {
    for (let look = 0; ; look++) {
      const tabs = await chrome.tabs.query({});
      const id = tabs.find(({ url }) => url === wanted)?.id ?? -1;
      const answer = await chrome.tabs
        .sendMessage(id, { name: 'report' }, { frameId: 0 })
        .catch((error: unknown) => String(error));
      if (typeof answer !== 'string') return answer.value.state;
      if (look === 500) throw new Error(`${wanted} does not answer: ${answer}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }, address);
}
