import { describe, expect, test } from 'vitest';
import { readDateLine, readRelativeDate } from '../../src/drafting/reading/dates.ts';
import { readMarkdown } from '../../src/drafting/reading/markdown.ts';
import { readPlainText } from '../../src/drafting/reading/plainText.ts';
import { nameOf, readByline, splitNames } from '../../src/model/byline.ts';

describe('plain text', () => {
  const article = readPlainText(
    [
      'Dam breaks in the north',
      '',
      'By Ann Lee and Bo Ek',
      '6 April 2022',
      '',
      'OSLO — The dam in the north of the country broke at night and took',
      'the old bridge with it, the town said.',
      '',
      'What came after',
      '',
      '• Water reached the school.',
      '',
      'The bridge on Friday. Bo Ek / Getty Images',
    ].join('\n'),
  );

  test('the first line is the title; byline and date are read, not kept', () => {
    expect(article).toMatchObject({
      title: 'Dam breaks in the north',
      author: [
        { given: 'Ann', family: 'Lee' },
        { given: 'Bo', family: 'Ek' },
      ],
      issued: '2022-04-06',
      language: 'en',
    });
    expect(article.url).toBeUndefined();
  });

  test('paragraphs are joined over broken lines, and have their roles', () => {
    expect(article.paragraphs.map(({ role, text }) => [role, text])).toEqual([
      [
        'paragraph',
        'OSLO — The dam in the north of the country broke at night and took the old bridge with it, the town said.',
      ],
      ['heading', 'What came after'],
      ['list', '• Water reached the school.'],
      ['caption', 'The bridge on Friday. Bo Ek / Getty Images'],
    ]);
  });

  test('a first line that is a sentence is the first paragraph', () => {
    const { title, paragraphs } = readPlainText('The dam broke at night. Nobody was hurt.\n\nIt was old.');
    expect(title).toBe('The dam broke at night.');
    expect(paragraphs[0]?.text).toBe('The dam broke at night. Nobody was hurt.');
  });

  test('characters that nobody sees are left out', () => {
    const { paragraphs } = readPlainText('Dam breaks\n\nThe Nether\u00ADlands sent pumps\u200B to the town.');
    expect(paragraphs[0]?.text).toBe('The Netherlands sent pumps to the town.');
  });

  test('a title that comes twice is taken off twice', () => {
    const { paragraphs } = readPlainText('Dam breaks\n\nDam breaks\n\nThe dam broke at night.');
    expect(paragraphs.map(({ text }) => text)).toEqual(['The dam broke at night.']);
  });

  test.each(['', ' \n\n ', '\uFEFF'.trim()])('of %j there is no article, and no error', (text) => {
    expect(readPlainText(text)).toMatchObject({ title: 'Untitled', paragraphs: [] });
  });
});

describe('Markdown', () => {
  const markdown = [
    '---',
    'title: "Dam breaks"',
    'tags: x',
    '---',
    '# Dam breaks',
    '',
    'By Ann Lee',
    '',
    'The **old** dam _broke_, [the town said](https://town.example/dam_(old)), and `it` fell',
    'at night. ![a dam](dam.png)',
    '',
    '## After \\*the\\* flood ##',
    '> Nobody was hurt.',
    '',
    '- first [one][1]',
    '- second snake_case_word',
    '',
    '```',
    'code said nothing',
    '```',
    'See <https://town.example/x>.',
  ].join('\n');
  const article = readMarkdown(markdown);

  test('headings, lists and quotes are told, marks taken off, code left out', () => {
    expect(article.title).toBe('Dam breaks');
    expect(article.author).toEqual([{ given: 'Ann', family: 'Lee' }]);
    expect(article.paragraphs.map(({ role, text }) => [role, text])).toEqual([
      ['paragraph', 'The old dam broke, the town said, and it fell at night.'],
      ['heading', 'After *the* flood'],
      ['quote', 'Nobody was hurt.'],
      ['list', 'first one'],
      ['list', 'second snake_case_word'],
      ['paragraph', 'See https://town.example/x.'],
    ]);
  });

  test('links keep their place and address', () => {
    const links = article.paragraphs.flatMap(({ text, links }) =>
      links.map(({ start, end, url }) => [text.slice(start, end), url]),
    );
    expect(links).toEqual([
      ['the town said', 'https://town.example/dam_(old)'],
      ['https://town.example/x', 'https://town.example/x'],
    ]);
  });
});

test.each<[string, string | undefined]>([
  ['6 April 2022', '2022-04-06'],
  ['Sept. 25, 2018', '2018-09-25'],
  ['Published: March 3, 2021', '2021-03-03'],
  ['2021-03-03T10:00:00Z', '2021-03-03'],
  ['April 2022', '2022-04'],
  ['yesterday', undefined],
  ['In 2021 the dam broke', undefined],
  ['2021-13-03', undefined],
  ['The dam of 6 April 2022 broke at night', undefined],
])('the date line “%s”', (line, iso) => expect(readDateLine(line)).toBe(iso));

test.each<[string, string, object | undefined]>([
  ['last year', '2022-04-06', { start: '2021', end: '2021' }],
  ['yesterday', '2022-04-06', { start: '2022-04-05', end: '2022-04-05' }],
  ['last month', '2022-04-06', { start: '2022-03', end: '2022-03' }],
  ['on Tuesday', '2022-04-06', { start: '2022-04-05', end: '2022-04-05' }],
  ['the whole time', '2022-04-06', undefined],
  ['last year', '2022', undefined],
])('“%s” seen from %s', (phrase, issued, period) => expect(readRelativeDate(phrase, issued)).toEqual(period));

test.each<[string, object[] | undefined]>([
  ['By Ann Lee', [{ given: 'Ann', family: 'Lee' }]],
  ['WRITTEN BY ANN LEE', [{ given: 'Ann', family: 'Lee' }]],
  [
    'By Ann van der Berg, Bo Ek and Reuters',
    [{ given: 'Ann', family: 'van der Berg' }, { given: 'Bo', family: 'Ek' }, { literal: 'Reuters' }],
  ],
  ['by the river', undefined],
  ['By 2021 the dam had gone.', undefined],
  ['Ann Lee', undefined],
])('the byline “%s”', (line, names) => expect(readByline(line)).toEqual(names));

test.each<[string, object]>([
  ['Ann Lee', { given: 'Ann', family: 'Lee' }],
  ['Associated Press Staff', { literal: 'Associated Press Staff' }],
  ['Plato', { literal: 'Plato' }],
])('the name %s', (written, name) => expect(nameOf(written)).toEqual(name));

test('a list of authors', () => {
  expect(splitNames('By Ann Lee, Bo Ek & Cy Dao')).toEqual(['Ann Lee', 'Bo Ek', 'Cy Dao']);
});
