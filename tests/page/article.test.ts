import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/page/article.ts';
import { readIsoDate } from '../../src/page/articleDate.ts';

const PROSE = [
  'The old dam in the north broke at night and took the bridge with it, the town said on Friday, after a week of rain that nobody had foreseen.',
  'Nobody was hurt, but the water reached the school, the mill and some forty houses along the river, most of them empty since the spring of the year.',
  'Engineers had warned of cracks in the wall for years, and a report by the county found in May that it would not hold another winter of that kind.',
];
const BODY = `<article><h1>Dam breaks in the north</h1>${PROSE.map((one) => `<p>${one}</p>`).join('')}</article>`;
const page = (head: string, body = BODY, lang = 'en-GB') =>
  parseHTML(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`)
    .document as unknown as Document;
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const read = (head: string, body?: string) =>
  readArticle(page(head, body), 'https://news.example/2022/dam?utm_source=x');

const NEWS = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Dam &amp; bridge gone',
  alternativeHeadline: 'What the rain took',
  datePublished: '2022-04-06T23:30:00-05:00',
  author: [
    { '@type': 'Person', name: 'Ann Lee' },
    { '@type': 'Organization', name: 'The Desk' },
  ],
  publisher: { '@type': 'Organization', name: 'The Daily' },
};

describe('what a page says of itself', () => {
  test.each<[string, string, object]>([
    [
      'JSON-LD',
      ld(NEWS),
      {
        title: 'Dam & bridge gone',
        subtitle: 'What the rain took',
        issued: '2022-04-06',
        author: [{ given: 'Ann', family: 'Lee' }, { literal: 'The Desk' }],
        containerTitle: 'The Daily',
      },
    ],
    [
      'a graph whose nodes refer to each other',
      ld({
        '@graph': [
          { '@type': 'WebSite', name: 'x' },
          {
            '@type': ['Article', 'NewsArticle'],
            headline: 'From the graph',
            author: { '@id': '#ann' },
            publisher: { '@id': '#daily' },
          },
          { '@id': '#ann', '@type': 'Person', name: 'Ann Lee' },
          { '@id': '#daily', '@type': 'Organization', name: 'The Daily' },
        ],
      }),
      { title: 'From the graph', author: [{ given: 'Ann', family: 'Lee' }], containerTitle: 'The Daily' },
    ],
    [
      'Open Graph',
      `<meta property="og:title" content="By Open Graph"><meta property="og:site_name" content="The Daily">
       <meta property="article:published_time" content="2022-04-06T10:00:00Z"><meta property="article:author" content="https://facebook.com/ann">
       <meta name="author" content="Ann Lee and Bo Ek">`,
      {
        title: 'By Open Graph',
        containerTitle: 'The Daily',
        issued: '2022-04-06',
        author: [
          { given: 'Ann', family: 'Lee' },
          { given: 'Bo', family: 'Ek' },
        ],
      },
    ],
    [
      'the tags of scholarly indexes',
      `<meta name="citation_title" content="Of dams"><meta name="citation_author" content="Lee, Ann"><meta name="citation_author" content="Ek, Bo">
       <meta name="citation_publication_date" content="2022/04/06"><meta name="citation_journal_title" content="Journal of Dams">`,
      {
        title: 'Of dams',
        author: [
          { given: 'Ann', family: 'Lee' },
          { given: 'Bo', family: 'Ek' },
        ],
        issued: '2022-04-06',
        containerTitle: 'Journal of Dams',
      },
    ],
    [
      'Dublin Core',
      '<meta name="DC.title" content="Of dams"><meta name="DC.creator" content="Ann Lee"><meta name="DC.date" content="2022-04">',
      { title: 'Of dams', author: [{ given: 'Ann', family: 'Lee' }], issued: '2022-04' },
    ],
    [
      'nothing',
      '<title>Dam breaks in the north - The Daily</title>',
      { title: 'Dam breaks in the north', author: [] },
    ],
  ])('%s', (_, head, expected) => expect(read(head)).toMatchObject(expected));

  test('a time in the text, and an author in the markup', () => {
    const body = `<p><a rel="author" href="/ann">Ann Lee</a> <time datetime="2022-04-06">Wednesday</time></p>${BODY}`;
    expect(read('', body)).toMatchObject({ issued: '2022-04-06', author: [{ given: 'Ann', family: 'Lee' }] });
  });

  test.each([
    ['<link rel="canonical" href="/2022/dam">', 'https://news.example/2022/dam'],
    ['<link rel="canonical" href="https://www.news.example/dam#top">', 'https://www.news.example/dam'],
    ['<meta property="og:url" content="https://news.example/og">', 'https://news.example/og'],
    ['<link rel="canonical" href="https://news.example/">', 'https://news.example/2022/dam?utm_source=x'],
    ['<link rel="canonical" href="javascript:alert(1)">', 'https://news.example/2022/dam?utm_source=x'],
    ['', 'https://news.example/2022/dam?utm_source=x'],
  ])('with %s its address is %s', (head, url) => expect(read(head).url).toBe(url));

  test.each([
    ['en-GB', 'en-GB'],
    ['de_DE', 'de-DE'],
    ['EN', 'en'],
    ['', 'en'],
    ['"><script>', 'en'],
  ])('the language %s is %s', (lang, expected) =>
    expect(readArticle(page('', BODY, lang)).language).toBe(expected),
  );

  test('claims that it reviews, without any rating', () => {
    const review = {
      '@type': 'ClaimReview',
      claimReviewed: 'The dam was new.',
      itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Bo Ek' } },
      reviewRating: { ratingValue: 1, alternateName: 'False' },
    };
    expect(read(ld(review)).reviewed).toEqual([{ claim: 'The dam was new.', claimant: 'Bo Ek' }]);
  });
});

describe('its text', () => {
  const body = `<article><h1>Dam breaks in the north</h1><p>${PROSE[0]}</p><h2>After<br>the flood</h2>
    <p>${PROSE[1]} <a href="/mill">The <b>mill</b> </a>stood.</p><ul><li>${PROSE[2]}</li></ul>
    <blockquote><p>${PROSE[0]} Again.</p></blockquote><figure><img src="x.png"><figcaption>The bridge on Friday.</figcaption></figure>
    <p>One line<br><br>and another, ${PROSE[1]}</p><script>var said = 1;</script></article>`;
  const { paragraphs } = read('', body);

  test('is cut into paragraphs with their roles', () => {
    expect(paragraphs.map(({ role, text }) => [role, text.slice(0, 16)])).toEqual([
      ['paragraph', PROSE[0]?.slice(0, 16)],
      ['heading', 'After the flood'],
      ['paragraph', PROSE[1]?.slice(0, 16)],
      ['list', PROSE[2]?.slice(0, 16)],
      ['quote', PROSE[0]?.slice(0, 16)],
      ['caption', 'The bridge on Fr'],
      ['paragraph', 'One line'],
      ['paragraph', 'and another, Nob'],
    ]);
  });

  test('keeps its links, in full', () => {
    const links = paragraphs.flatMap(({ text, links }) =>
      links.map(({ start, end, url }) => [text.slice(start, end), url]),
    );
    expect(links).toEqual([['The mill', 'https://news.example/mill']]);
  });

  test('leaves the page as it is', () => {
    const document = page('', body);
    const before = document.documentElement.outerHTML;
    readArticle(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('is what can be read where no article is marked', () => {
    expect(read('', '<div>Home</div><div>x</div>').paragraphs).toEqual([]);
  });
});

describe('hostile pages', () => {
  const deep = (open: string, close: string, count: number) => open.repeat(count) + close.repeat(count);
  test.each<[string, string]>([
    ['JSON-LD that is not JSON', '<script type="application/ld+json">{"headline":</script>'],
    ['nested for ever', `<script type="application/ld+json">${deep('[', ']', 100_000)}</script>`],
    [
      'nested objects',
      `<script type="application/ld+json">${deep('{"a":', '}', 20_000).replace(':}', ':1}')}</script>`,
    ],
    ['longer than any page needs', ld({ '@type': 'NewsArticle', headline: 'x'.repeat(600_000) })],
    ['a million nodes', ld(Array.from({ length: 20_000 }, () => ({ '@type': 'Thing' })))],
    [
      'wrong types',
      ld({
        '@type': 'NewsArticle',
        headline: { a: 1 },
        author: 3,
        datePublished: [],
        publisher: null,
        '@id': {},
      }),
    ],
    [
      'a circle of references',
      ld([
        { '@id': '#a', '@type': 'NewsArticle', headline: 'x', author: { '@id': '#b' } },
        { '@id': '#b', '@type': 'Person', name: { '@id': '#a' } },
      ]),
    ],
    [
      'keys of every object',
      ld({ '@type': 'NewsArticle', headline: 'x', constructor: 1, __proto__: { a: 1 } }),
    ],
  ])('%s', (_, head) => {
    const article = read(head);
    expect(article.paragraphs).toHaveLength(PROSE.length);
    expect(typeof article.title).toBe('string');
  });

  test('elements nested deeper than any page', () => {
    const body = `${'<div>'.repeat(3_000)}<p>${PROSE[0]}</p>${'</div>'.repeat(3_000)}`;
    expect(read('', body).paragraphs.map(({ text }) => text)).toEqual([PROSE[0]]);
  });
});

test.each([
  ['2022-04-06T10:00:00Z', '2022-04-06'],
  ['20220406', '2022-04-06'],
  ['2022/4/6', '2022-04-06'],
  ['2022-04', '2022-04'],
  ['2022', '2022'],
  ['6 Apr 2022', '2022-04-06'],
  ['Published on April 6th, 2022', '2022-04-06'],
  ['2022-13-06', undefined],
  ['31/12', undefined],
  ['soon', undefined],
  [undefined, undefined],
])('the date %s', (written, iso) => expect(readIsoDate(written)).toBe(iso));
