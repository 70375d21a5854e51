/** A JSON-LD node with its types; nothing of it is trusted. */
export type LdNode = Readonly<Record<string, unknown>>;

/** Bounds on what a page can make us read: scripts, their length in UTF-16 units, nodes, and depth. */
const MOST_SCRIPTS = 20;
const LONGEST_SCRIPT = 500_000;
const MOST_NODES = 3_000;
const DEEPEST = 8;

/** The nodes of a page's JSON-LD that have a type, outer before inner, and where an `@id` leads. */
export interface LinkedData {
  nodes: readonly LdNode[];
  resolve(value: unknown): unknown;
}

/** Reads the JSON-LD of a page; what is not JSON, or more than a page needs, is passed over. Never throws. */
export function readJsonLd(document: Document): LinkedData {
  const nodes: LdNode[] = [];
  const byId = new Map<string, LdNode>();
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MOST_SCRIPTS);
  let level = scripts.map((script) => parse(script.textContent ?? ''));
  let left = MOST_NODES;
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const value of level) {
      if (left-- <= 0) return { nodes, resolve: resolver(byId) };
      if (Array.isArray(value)) next.push(...value.slice(0, MOST_NODES));
      else if (isNode(value)) {
        if ('@type' in value) nodes.push(value);
        const id = value['@id'];
        // The node that says something of an @id, not one that only refers to it.
        if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
        next.push(
          ...Object.values(value)
            .filter((one) => typeof one === 'object')
            .slice(0, MOST_NODES),
        );
      }
    }
    level = next;
  }
  return { nodes, resolve: resolver(byId) };
}

function parse(text: string): unknown {
  if (text.length > LONGEST_SCRIPT) return undefined;
  try {
    return JSON.parse(text.trim().replace(/^\/\*[^*]*\*\/|^<!--|-->$/g, ''));
  } catch {
    return undefined;
  }
}

export function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function resolver(byId: ReadonlyMap<string, LdNode>): (value: unknown) => unknown {
  return (value) => {
    const id = isNode(value) && Object.keys(value).length === 1 ? value['@id'] : undefined;
    return typeof id === 'string' ? (byId.get(id) ?? value) : value;
  };
}

/** Whether one of a node's types fits. */
export function isType({ '@type': type }: LdNode, fits: RegExp): boolean {
  const types = Array.isArray(type) ? type.slice(0, 10) : [type];
  return types.some(
    (one) => typeof one === 'string' && fits.test(one.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '')),
  );
}

/** A text, or the first text of a list; entities that publishers leave in it are read. */
export function ldText(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? plainText(first) : undefined;
}

const ENTITIES = new Map([
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&#039;', "'"],
  ['&#8217;', '’'],
  ['&apos;', "'"],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&nbsp;', ' '],
]);

/** Without markup's remains; undefined where nothing is left. */
export function plainText(text: string): string | undefined {
  const plain = text
    .slice(0, 5_000)
    .replaceAll(/&[#\w]{2,6};/g, (entity) => ENTITIES.get(entity) ?? entity)
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return plain === '' ? undefined : plain;
}
