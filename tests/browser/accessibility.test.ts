import type { CDPSession, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cardParts, inCard } from './driver/world.ts';
import { pointAt } from './support/card.ts';
import { lines, waitForTexts } from './support/lines.ts';
import { setStage } from './support/stage.ts';

/** A node of the accessibility tree as it is read out. */
interface Heard {
  readonly role: string;
  readonly name: string;
  readonly level?: number;
  readonly description?: string;
}

describe('the card to assistive technology', () => {
  const stage = setStage('chromium');
  const openCard = async (mention: string): Promise<Page> => {
    const page = await stage.open('/news.html');
    await waitForTexts(page, mention);
    await pointAt(page, mention);
    return page;
  };

  test('is a dialog with a name, headings, a list, links and buttons that say what they are', async () => {
    const page = await openCard('US$2.3bn');
    expect(await cardParts(page, { role: 'dialog', name: 'as much as USD 2.3 billion' })).toHaveLength(1);
    const heard = await hear(page);
    const told = (role: string): string[] =>
      heard.filter((node) => node.role === role).map(({ name }) => name);
    expect(heard.filter(({ role }) => role === 'heading').map(({ name, level }) => [level, name])).toEqual([
      [2, 'as much as USD 2.3 billion'],
      [3, 'What the article says'],
    ]);
    expect(told('list')).toHaveLength(1);
    expect(told('listitem')).toHaveLength(1);
    expect(told('button')).toContain('Close');
    expect(told('link')).toEqual(['Read it in the article', expect.stringContaining('Bitcoin to bombs')]);
    expect(told('DisclosureTriangle')).toEqual(['Page gone?', 'Why is this marked?']);
    expect(told('status')).not.toHaveLength(0);
    const [link] = heard.filter(({ role }) => role === 'link');
    // Many links have this name: the claim tells them apart.
    expect(link?.description).toContain('North Korean hackers have taken');
  });

  test('leaves no link, button or picture without a name', async () => {
    const page = await openCard('DPRK');
    const heard = await hear(page);
    const nameless = heard.filter(
      ({ role, name }) => /^(?:dialog|link|button|image|img|heading)$/.test(role) && name.trim() === '',
    );
    expect(nameless).toEqual([]);
    expect(heard.filter(({ role }) => role === 'link').length).toBeGreaterThan(2);
  });

  test('says in which language the article’s words are', async () => {
    const page = await openCard('US$2.3bn');
    const spoken = await inCard(page, (root) =>
      ['.card', '.claim', 'h2', '.kind'].map(
        (part) => root.querySelector(part)?.closest('[lang]')?.getAttribute('lang') ?? null,
      ),
    );
    expect(spoken).toEqual(['en-US', 'en', 'en', 'en-US']);
  });

  test('lines keep a shape of their own in forced colours', async () => {
    const page = await openCard('US$2.3bn');
    const session = await page.createCDPSession();
    const before = await stylesOf(page);
    expect(new Set(before.map(({ style }) => style)).size).toBe(3);
    await force(session);
    const forced = await stylesOf(page);
    expect(forced.map(({ line, style }) => [line, style])).toEqual(
      before.map(({ line, style }) => [line, style]),
    );
    expect(forced[0]?.color).not.toBe(before[0]?.color);
    expect(forced[0]?.color).toBe(
      await page.evaluate(() => {
        const probe = document.createElement('i');
        probe.style.color = 'LinkText';
        document.body.append(probe);
        return getComputedStyle(probe).color;
      }),
    );
  });
});

const force = (session: CDPSession): Promise<unknown> =>
  session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });

/** How the three kinds of line are drawn. */
function stylesOf(page: Page): Promise<{ line: string; style: string; color: string }[]> {
  return page.evaluate(
    (names) =>
      names.map((name) => {
        const paragraph = document.querySelector('main p:not([class])') ?? document.body;
        const style = getComputedStyle(paragraph, `::highlight(${name})`);
        return {
          line: style.textDecorationLine,
          style: style.textDecorationStyle,
          color: style.textDecorationColor,
        };
      }),
    [lines.term, lines.same, lines.another],
  );
}

/** Everything in the card's dialog and beside it, in reading order. */
async function hear(page: Page): Promise<Heard[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const heard: Heard[] = [];
  const visit = (id: string): void => {
    const node = byId.get(id);
    if (node === undefined) return;
    if (!node.ignored) {
      const level: unknown = node.properties?.find(({ name }) => name === 'level')?.value.value;
      heard.push({
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        ...(typeof level === 'number' && { level }),
        ...(node.description?.value && { description: String(node.description.value) }),
      });
    }
    node.childIds?.forEach(visit);
  };
  for (const { nodeId, role } of nodes)
    if (role?.value === 'dialog' || role?.value === 'status') visit(nodeId);
  return heard;
}
