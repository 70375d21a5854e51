import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Appearance, ContextPack, Term } from '../../src/model/pack.ts';
import { parsePack } from '../../src/model/parsePack.ts';
import { findQuoteRange, normalize, type Span } from '../../src/text/quote.ts';
import { foldedTokens } from '../../src/text/tokens.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const TEXT = readFileSync(resolve(ROOT, 'assets/packs/bitcoin-to-bombs.json'), 'utf8');
const ARTICLE = resolve(ROOT, '../shared/articles/bitcoin-to-bombs.txt');

/** Copyright: this many consecutive words of the article may not stand in the pack. */
const RUN = 9;
/** And this many plain words (no names, no figures) not in what we say in our own words. */
const BORROWED = 6;

const parsed = parsePack(JSON.parse(TEXT));
const pack = 'pack' in parsed ? parsed.pack : (JSON.parse(TEXT) as ContextPack);
const { terms, figures, claims, sources } = pack;

/** Words between white space, lower case, without punctuation: "Jong-un," is "jongun". */
const words = (text: string) =>
  text
    .toLowerCase()
    .split(/\s+/)
    .map((w) => w.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((w) => w !== '');
/** The same, but hyphens and apostrophes separate: "Jong-un," is "jong", "un". */
const parts = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function quotesOf({ appearance }: { appearance: Appearance }): string[] {
  return [appearance.start, appearance.end, appearance.prefix, appearance.suffix].filter(
    (q) => q !== undefined,
  );
}

/** Every string of a value, with its place. */
function* stringsIn(value: unknown, path = ''): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value))
      yield* stringsIn(inner, path === '' ? key : `${path}.${key}`);
}

const repeated = (list: readonly string[]) => [...new Set(list.filter((s, i) => list.indexOf(s) !== i))];

describe('the bundled pack', () => {
  test('is a pack', () => {
    expect(parsed).not.toHaveProperty('problems');
    expect(pack.$schema).toBe('../public/context-pack.schema.json');
    expect([pack.id, pack.format, pack.revision]).toEqual(['bitcoin-to-bombs', 1, 1]);
    expect(pack.article.author).toEqual([{ given: 'Casey', family: 'Babb' }]);
    expect(pack.article).toMatchObject({ issued: '2022-04-06', containerTitle: '9DASHLINE', language: 'en' });
    expect(pack.article.url).toMatch(/^https:\/\/www\.9dashline\.com\/article\//);
  });

  test('is indented by two spaces and writes characters as they are', () => {
    expect(TEXT).toMatch(/^\{\n {2}"\$schema"/);
    expect(TEXT).not.toMatch(/\\u|\t|\r/);
  });

  test('is as full as it was made to be', () => {
    expect(claims.length).toBeGreaterThanOrEqual(36);
    expect(terms.length).toBeGreaterThanOrEqual(40);
    expect(figures.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'usd-1bn-a-year',
        '8pct-economy',
        '25m-citizens',
        'elite-size',
        'usd-2.3bn-stolen',
        'three-nationals-charged',
        'usd-1.3bn-extorted',
        'seven-attacks-2021',
        'usd-400m-2021',
      ]),
    );
  });

  test.each([
    ['usd-1bn-a-year', { kind: 'currency', value: 1e9, unit: 'USD', modifier: 'up to', rate: 'year' }],
    ['8pct-economy', { kind: 'percent', value: 8, unit: 'percent', modifier: 'at least' }],
    ['25m-citizens', { kind: 'count', value: 25e6, unit: 'citizen' }],
    ['elite-size', { kind: 'count', lower: 200, upper: 9000, unit: 'person', vague: true }],
    ['usd-2.3bn-stolen', { kind: 'currency', value: 2.3e9, unit: 'USD', modifier: 'up to' }],
    ['three-nationals-charged', { kind: 'count', value: 3, unit: 'national' }],
    ['usd-1.3bn-extorted', { kind: 'currency', value: 1.3e9, unit: 'USD', modifier: 'more than' }],
    ['seven-attacks-2021', { kind: 'count', value: 7, unit: 'attack', modifier: 'at least' }],
    ['usd-400m-2021', { kind: 'currency', value: 400e6, unit: 'USD', modifier: 'nearly' }],
  ])('reads %s as the article does', (id, quantity) => {
    expect(figures.find((f) => f.id === id)?.quantity).toEqual(quantity);
  });

  test('leaves no figure, source or term without a claim', () => {
    const without = (ids: { id: string }[], used: Set<string>) =>
      ids.map(({ id }) => id).filter((id) => !used.has(id));
    expect(without(figures, new Set(claims.flatMap((c) => c.figures)))).toEqual([]);
    expect(without(sources, new Set(claims.flatMap((c) => c.sources.map((s) => s.source))))).toEqual([]);
    expect(without(terms, new Set(claims.flatMap((c) => c.terms)))).toEqual([]);
  });

  test('names nothing twice within a claim', () => {
    for (const { id, terms: t, figures: f, sources: s } of claims)
      expect([id, ...repeated(t), ...repeated(f), ...repeated(s.map(({ source }) => source))]).toEqual([id]);
  });

  test('quotes four words at most', () => {
    expect(claims.flatMap(quotesOf).filter((quote) => words(quote).length > 4)).toEqual([]);
  });

  test('writes a figure in eight words at most, and words near it one by one or in pairs', () => {
    expect(figures.filter(({ surface }) => words(surface).length > 8).map(({ id }) => id)).toEqual([]);
    for (const { id, measureWords } of figures) {
      expect([id, ...measureWords.filter((w) => !/^[a-z-]+(?: [a-z]+)?$/.test(w))]).toEqual([id]);
      expect([id, ...repeated(measureWords)]).toEqual([id]);
    }
    expect(
      figures
        .filter(({ quantity, nouns }) => quantity.kind === 'count' && !nouns?.includes(quantity.unit))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  test('dates a year by that year', () => {
    for (const { id, quantity, period } of figures)
      if (quantity.kind === 'year' && 'value' in quantity)
        expect([id, period]).toEqual([id, { start: String(quantity.value), end: String(quantity.value) }]);
  });

  test('marks a page only by names that are unmistakable', () => {
    expect(
      terms
        .filter(({ salience }) => salience === 'distinctive')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(
      [
        'north-korea',
        'kim-jong-un',
        'kim-jong-il',
        'kim-regime',
        'hackers',
        'all-purpose-sword',
        'john-demers',
        'david-e-sanger',
        'erica-frantz',
        'andrea-kendall-taylor',
        'daniel-byman',
        'jennifer-lind',
        'steffen-kailitz',
        'bruce-klingner',
        'casey-babb',
      ].sort(),
    );
  });

  const named = (list: (term: Term) => readonly string[]) =>
    terms.flatMap((t) => list(t).map((name) => ({ id: t.id, name, key: foldedTokens(name) })));
  const names = named((t) => [t.name, ...t.aliases]);
  const common = named((t) => t.commonAliases ?? []);

  test('lists a name once, for one term', () => {
    // Spellings that spotting holds equal by itself, a final s included.
    const same = (key: string) => key.replace(/(?<=[a-z]{3})s$/, '');
    const seen = new Map<string, string>();
    const clashes = [];
    for (const { id, name, key } of [...names, ...common]) {
      const other = seen.get(same(key));
      if (other !== undefined) clashes.push(`${name} (${id}) and ${other}`);
      seen.set(same(key), `${name} (${id})`);
    }
    expect(clashes).toEqual([]);
  });

  test('keeps everyday words, bare surnames and other people’s names out', () => {
    const keys = new Map(names.map(({ key, id }) => [key, id]));
    const surnames = terms
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .filter((n) => /^\p{Script=Latin}/u.test(n));
    const forbidden = [
      ...surnames.flatMap((name) => [name.split(' ').at(-1) as string, name.split(' ')[0] as string]),
      ...[
        'Kim',
        'elite',
        'elites',
        'money',
        'the North',
        'North',
        'South',
        'regime',
        'hackers',
        'hacker',
        'nuclear',
        'leader',
        'Gulf War',
        '2003 Gulf War',
        'Second Gulf War',
      ],
      ...[
        'Kim Il',
        'Kim Yo-jong',
        'Sung Kim',
        'Kim Jong-nam',
        'Kim Il-sung',
        'Kim Jong',
        'Jong-un',
        'Kim Ju-ae',
        'Kim Jong-chul',
      ],
    ];
    expect(forbidden.filter((name) => keys.has(foldedTokens(name)))).toEqual([]);
    const inside = [
      'Kim Il was charged',
      'Kim Yo-jong said',
      'envoy Sung Kim',
      'Kim Jong-nam died',
      'Kim Il-sung founded',
      'the 2003 Gulf War',
    ];
    expect(
      inside.filter((text) => names.some(({ key }) => ` ${foldedTokens(text)} `.includes(` ${key} `))),
    ).toEqual([]);
  });

  test('knows which names count only where a page is on topic', () => {
    expect(common.map(({ name }) => name).sort()).toEqual(
      [
        'Andariel',
        'Lazarus',
        'NK',
        'Putin',
        'army of hackers',
        'cyber army',
        'government-backed hacker',
        'state hacker',
        'state-backed hacker',
        'state-sponsored hacker',
        'the North',
        'the South',
      ].sort(),
    );
  });

  test.each([
    [
      'north-korea',
      [
        'D.P.R.K.',
        'North-Korean',
        "Democratic People's Republic of Korea",
        'Hermit Kingdom',
        'Pyongyang',
        '북한',
        '北朝鮮',
        '朝鲜',
      ],
    ],
    ['kim-jong-un', ['Kim Jong Un', 'KIM JONG-UN', '김정은', '金正恩', 'Ким Чен Ын']],
    ['kim-jong-il', ['Kim Jong Il', '김정일']],
    ['south-korea', ['ROK', 'Republic of Korea', 'South Korean', 'Seoul']],
    ['us-government', ['U.S. Justice Department', 'U.S. government', 'Department of Justice']],
    ['united-nations', ['U.N.', 'U.N. Security Council', 'panel of experts']],
    ['gulf-war', ['first Gulf War', '1991 Gulf War', 'Operation Desert Storm']],
    ['bruce-klingner', ['Bruce Klinger', 'Bruce Klingner']],
    ['denial-of-service', ['DDoS', 'distributed denial-of-service']],
    ['co-optation', ['cooptation', 'co-opted', 'co-opting']],
    ['nuclear-programme', ['nuclear program', 'nuclear and missile programs']],
  ])('knows %s by the names in use', (id, list) => {
    const own = new Set(names.filter((n) => n.id === id).map(({ key }) => key));
    expect(list.filter((name) => !own.has(foldedTokens(name)))).toEqual([]);
  });

  test('says that what it adds is ours', () => {
    const added = [...terms, ...sources].flatMap((entry) => entry.added ?? []);
    expect(added.length).toBeGreaterThan(0);
    expect(added.map(({ note }) => note).filter((note) => !note.startsWith('We add'))).toEqual([]);
    expect(added.filter(({ url }) => url !== undefined)).toEqual([]);
  });

  test('keeps the article’s form of a name and adds the known one', () => {
    expect(terms.find(({ id }) => id === 'bruce-klingner')).toMatchObject({
      name: 'Bruce Klinger',
      added: { name: 'Bruce Klingner' },
    });
    expect(sources.find(({ name }) => name === 'Bruce Klinger')?.added?.name).toBe('Bruce Klingner');
    expect(sources.find(({ kind }) => kind === 'report')).toMatchObject({
      issued: '2022',
      added: { name: 'Chainalysis', issued: '2022-01-13' },
    });
  });
});

const NONE = !existsSync(ARTICLE);

describe(
  NONE
    ? 'the bundled pack against its article (skipped: the article is not here)'
    : 'the bundled pack against its article',
  () => {
    const article = NONE ? '' : readFileSync(ARTICLE, 'utf8');
    const normalized = normalize(article);
    const first = article.indexOf('For several years');
    const body = {
      start: first,
      end: article.slice(0, Math.max(0, article.indexOf('DISCLAIMER'))).trimEnd().length,
    };
    const paragraphs: Span[] = [...article.matchAll(/[^\n]+/g)]
      .map((m) => ({ start: m.index, end: m.index + m[0].length }))
      .filter(({ start, end }) => start >= body.start && end <= body.end);
    const textOf = ({ start, end }: Span) => article.slice(start, end);
    /** A heading is short; the pull quote stands again in a longer paragraph. */
    const running = paragraphs.filter((p) => textOf(p).length > 100 && article.split(textOf(p)).length === 2);
    const found = claims.map((claim) => ({ ...claim, spans: findQuoteRange(normalized, claim.appearance) }));
    const spans = found.flatMap((c) => c.spans.slice(0, 1));

    const grams = (tokens: readonly string[], n: number) =>
      tokens.slice(n - 1).map((_, i) => tokens.slice(i, i + n).join(' '));
    const runs = (split: (text: string) => string[]) => {
      const known = new Set(grams(split(article), RUN));
      return (text: string) => grams(split(text), RUN).filter((gram) => known.has(gram));
    };

    test.skipIf(NONE)('the article is read as meant: paragraphs and headings', () => {
      expect(first).toBeGreaterThan(0);
      expect(running.length).toBe(12);
      expect(paragraphs.length - running.length).toBe(4); // three headings and the pull quote
    });

    test.skipIf(NONE)('no nine consecutive words of the article stand in it', () => {
      const byWords = runs(words);
      const byParts = runs(parts);
      /** Title and address are what a reference to the article consists of; they count as words, not as parts of words. */
      const reference = new Set(['article.title', 'article.subtitle', 'article.url']);
      const borrowed = [...stringsIn(pack)].flatMap(([path, text]) =>
        [...byWords(text), ...(reference.has(path) ? [] : byParts(text))].map((run) => `${path}: ${run}`),
      );
      expect(borrowed).toEqual([]);
    });

    test.skipIf(NONE)('nor can the quotes of one appearance be put together to nine', () => {
      const byWords = runs(words);
      const byParts = runs(parts);
      const borrowed = found.flatMap(({ id, appearance: { start, end = '', prefix = '', suffix = '' } }) =>
        [
          `${prefix} ${start}`,
          `${end} ${suffix}`,
          `${start} ${prefix}`,
          `${suffix} ${end}`,
          `${start} ${end}`,
          `${prefix} ${start} ${end} ${suffix}`,
        ]
          .flatMap((text) => [...byWords(text), ...byParts(text)])
          .map((run) => `${id}: ${run}`),
      );
      expect(borrowed).toEqual([]);
    });

    test.skipIf(NONE)('its claims and glosses are in our own words', () => {
      // Words that the article writes with a capital inside a sentence, numbers, and what they count, are names and figures.
      const proper = new Set(
        [...article.matchAll(/(?<=[a-z,] )[\p{Lu}\d][\p{L}\p{N}’-]*/gu)].flatMap((m) => parts(m[0])),
      );
      for (const word of [
        'two',
        'three',
        'seven',
        'eight',
        'per',
        'cent',
        'hundred',
        'thousand',
        'million',
        'billion',
      ])
        proper.add(word);
      const known = new Set<string>();
      const tokens = parts(article);
      for (let n = BORROWED; n <= BORROWED + 8; n++) for (const gram of grams(tokens, n)) known.add(gram);
      const ours = [
        ...terms.map(({ id, gloss }) => [id, gloss] as const),
        ...claims.map(({ id, text }) => [id, text] as const),
      ];
      const borrowed = ours.flatMap(([id, text]) =>
        Array.from({ length: 9 }, (_, k) => BORROWED + k)
          .flatMap((n) => grams(parts(text), n))
          .filter(
            (gram) => known.has(gram) && gram.split(' ').filter((w) => !proper.has(w)).length >= BORROWED,
          )
          .map((gram) => `${id}: ${gram}`),
      );
      expect(borrowed).toEqual([]);
    });

    test.skipIf(NONE)('each claim leads to exactly one place', () => {
      expect(
        found.filter((c) => c.spans.length !== 1).map((c) => `${c.id}: ${c.spans.length} places`),
      ).toEqual([]);
    });

    test.skipIf(NONE)('the start of a claim and its end are each unique', () => {
      const places = (start: string, around: { prefix?: string | undefined; suffix?: string | undefined }) =>
        findQuoteRange(normalized, { start, ...around }).length;
      const ambiguous = found.flatMap(({ id, appearance: { start, end, prefix, suffix } }) => [
        ...(places(start, { prefix }) === 1 ? [] : [`${id}: ${start}`]),
        ...(end === undefined || places(end, { suffix }) === 1 ? [] : [`${id}: ${end}`]),
      ]);
      expect(ambiguous).toEqual([]);
    });

    test.skipIf(NONE)('a claim’s place is short, within one paragraph, and from clause to clause', () => {
      const wrong = found.flatMap(({ id, spans: [span] }) => {
        if (!span) return [`${id}: nowhere`];
        const before = article
          .slice(0, span.start)
          .replace(/[\s“‘]+$/u, (space) => (space.includes('\n') ? '\n' : ''));
        const after = article.slice(span.end).replace(/^[”’"']+/u, '');
        return [
          ...(span.end - span.start < 700 ? [] : [`${id}: ${span.end - span.start} characters`]),
          ...(running.some((p) => p.start <= span.start && span.end <= p.end)
            ? []
            : [`${id}: not within a paragraph of running text`]),
          ...(/[.?!:;,—\n”]$/u.test(before) ? [] : [`${id}: begins within a clause`]),
          // A full stop may belong to the end quote.
          ...(/^\s*(?:[.?!:;,—]|$)/u.test(after) || /[.?!]$/u.test(textOf(span))
            ? []
            : [`${id}: ends within a clause`]),
        ];
      });
      expect(wrong).toEqual([]);
    });

    test.skipIf(NONE)('the repeated sentence is cited where it stands in the running text', () => {
      const pull = paragraphs.find((p) => textOf(p).length > 100 && !running.includes(p)) as Span;
      expect(spans.filter((s) => s.start < pull.end && pull.start < s.end)).toEqual([]);
      const again = article.indexOf(textOf(pull).slice(0, 40), pull.end);
      expect(spans.map(({ start }) => start)).toContain(again);
    });

    test.skipIf(NONE)('claims stand in reading order', () => {
      const starts = spans.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    });

    test.skipIf(NONE)('every paragraph of running text makes a claim', () => {
      expect(
        running
          .filter((p) => !spans.some((s) => s.start >= p.start && s.end <= p.end))
          .map((p) => textOf(p).slice(0, 20)),
      ).toEqual([]);
    });

    test.skipIf(NONE)('no sentence of the running text is passed over', () => {
      // Headings and the pull quote aside, what lies between two claims is punctuation and at most a
      // connecting phrase. The shortest sentence of this article that says anything has 20 characters.
      const claimed = new Uint8Array(article.length);
      for (const { start, end } of spans) claimed.fill(1, start, end);
      const gaps = running.flatMap((p) => {
        const marks = Array.from(claimed.subarray(p.start, p.end), (c, i) =>
          c ? '\0' : (article[p.start + i] as string),
        ).join('');
        return marks
          .split(/\0+/)
          .filter((gap) => gap.length >= 20)
          .map((gap) => `${gap.length}: ${gap.slice(0, 30)}…`);
      });
      expect(gaps).toEqual([]);
    });

    test.skipIf(NONE)('a figure is written as in the article, where a claim about it is made', () => {
      const fold = (text: string) => ` ${parts(text).join(' ')} `;
      const missing = figures.filter(
        ({ id, surface }) =>
          !found.some(
            (c) => c.figures.includes(id) && c.spans[0] && fold(textOf(c.spans[0])).includes(fold(surface)),
          ),
      );
      expect(missing.map(({ id, surface }) => `${id}: ${surface}`)).toEqual([]);
    });

    test.skipIf(NONE)('no number of the article is passed over', () => {
      // Digits and number words of the running text, unless they name something: a century, an ordinal, "one's own".
      const NUMBER =
        /\b(?:\d[\d.,]*\d|\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|decades?|handful|several)\b)/giu;
      const covered = new Uint8Array(article.length);
      for (const c of found)
        for (const figure of figures.filter(({ id }) => c.figures.includes(id))) {
          const span = c.spans[0];
          if (!span) continue;
          for (const at of findQuoteRange(normalized, { start: figure.surface }))
            if (at.start >= span.start && at.end <= span.end) covered.fill(1, at.start, at.end);
        }
      const passed = [...article.slice(body.start, body.end).matchAll(NUMBER)]
        .map((m) => ({ at: body.start + m.index, text: m[0] }))
        .filter(({ at, text }) => !covered[at] && !/^21$/.test(text))
        .map(({ at }) => article.slice(at - 10, at + 20));
      expect(passed).toEqual([]);
    });

    test.skipIf(NONE)('a source is named as in the article', () => {
      const text = ` ${parts(article).join(' ')} `;
      const strange = sources
        .map(({ name }) => name)
        .filter((name) => !text.includes(` ${parts(name).join(' ')} `));
      // The article names two bodies of investigators in one breath.
      expect(strange).toEqual(['investigators from the United States government']);
    });
  },
);
