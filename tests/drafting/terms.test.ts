import { describe, expect, test } from 'vitest';
import { draftPack } from '../../src/drafting/draft.ts';
import type { ReadArticle } from '../../src/model/readArticle.ts';
import { articleOf } from './article.ts';

const draftOf = (text: string | string[], change: Partial<ReadArticle> = {}) =>
  draftPack(articleOf([text].flat(), change));
const termsOf = (text: string | string[], change: Partial<ReadArticle> = {}) =>
  draftOf(text, change).pack.terms;
const termOf = (name: string, text: string | string[], change: Partial<ReadArticle> = {}) =>
  termsOf(text, change).find((term) => term.name === name);

describe('named things and what they are', () => {
  test.each<[string, string, string]>([
    ['Lena Fischer', 'person', 'The glacier has gone, said Lena Fischer.'],
    ['Choi Min-seo', 'person', 'The party is led by Choi Min-seo now.'],
    ['Vinh Tuyet', 'person', 'The lawyer Vinh Tuyet opened the case.'],
    ['Northwind Energy', 'organisation', 'The turbine belongs to Northwind Energy of Aarhus.'],
    [
      'Department of Fisheries and Oceans',
      'organisation',
      'The Department of Fisheries and Oceans closed the bay.',
    ],
    [
      'Academy of Law, Ethics and Medicine',
      'organisation',
      'The Academy of Law, Ethics and Medicine met in May.',
    ],
    ['Norway', 'place', 'Norway closed the bay to Norwegian boats.'],
    ['Lofoten', 'place', 'The boats stayed in Lofoten, Norway, for a week. Lofoten has no harbour.'],
    ['Crimean War', 'event', 'The fort was built in the Crimean War by the army.'],
  ])('%s is of the kind %s', (name, kind, text) => expect(termOf(name, text)?.kind).toBe(kind));

  test('titles and roles are no part of a name', () => {
    const names = termsOf(
      'Prime Minister Lena Fischer met Northwind CEO Jonas Weber and Mr. Peter Holm. Fischer left first.',
    ).map(({ name }) => name);
    for (const name of ['Lena Fischer', 'Jonas Weber', 'Peter Holm']) expect(names).toContain(name);
    expect(names.filter((name) => /Minister|CEO|Mr/.test(name))).toEqual([]);
  });

  test.each([
    ['the first word of a sentence', 'Turbines hum here. Nobody minds the turbines.', 'Turbines'],
    ['a day or a month', 'They met on Friday and again in October.', 'Friday'],
    ['the place in front of the first sentence', 'OSLO, Norway — The boats came back.', 'OSLO'],
    ['a heading with a capital on every word', 'What The Boats Did Next In Town', 'Boats Did Next'],
  ])('%s is no name', (_, text, name) => expect(termOf(name, text)).toBeUndefined());
});

describe('aliases', () => {
  test('an acronym in brackets, either way', () => {
    expect(
      termOf('Marine Research Board', 'The Marine Research Board (MRBX) met. The MRBX said no cod was left.')
        ?.aliases,
    ).toEqual(['MRBX']);
    expect(
      termOf('Marine Research Board', 'The Marine Research Board met in May. Later the MRB met again.')
        ?.aliases,
    ).toEqual(['MRB']);
  });

  test('an adjective of a country', () => {
    expect(termOf('Norway', 'Norway closed the bay. Norwegian boats left.')?.aliases).toEqual(['Norwegian']);
  });

  test.each<[string, string, string, string[]]>([
    [
      'a long and rare family name',
      'Jonas Mazurkiewicz',
      'Jonas Mazurkiewicz left. Mazurkiewicz said he was tired.',
      ['Mazurkiewicz'],
    ],
    ['not a common one', 'Jonas Warner', 'Jonas Warner left. Warner said he was tired.', []],
    ['not a short one', 'Kim Min-seo', 'Kim Min-seo left. Kim said he was tired.', []],
    [
      'not a word',
      'Lena Brightwater',
      'Lena Steel left. Steel said she was tired. Lena Brightwater stayed.',
      [],
    ],
  ])('%s', (_, name, text, aliases) => expect(termOf(name, text)?.aliases).toEqual(aliases));

  test('no family name of two people', () => {
    const text = 'Jonas Mazurkiewicz and Lena Mazurkiewicz left. Mazurkiewicz said she was tired.';
    for (const name of ['Jonas Mazurkiewicz', 'Lena Mazurkiewicz'])
      expect(termOf(name, text)?.aliases).toEqual([]);
  });
});

describe('salience: one mention of a distinctive term puts any page on topic', () => {
  test.each<[string, string, 'distinctive' | 'common']>([
    ['Jonas Mazurkiewicz', 'The dam is old, said Jonas Mazurkiewicz.', 'distinctive'],
    ['David Brown', 'The dam is old, said David Brown.', 'common'],
    ['Norway', 'Norway closed the bay.', 'common'],
    ['United Nations', 'The United Nations met on Friday.', 'common'],
    ['Donald Trump', 'The dam is old, said Donald Trump.', 'common'],
    [
      'Fisheries Research Institute of Tromsø',
      'The Fisheries Research Institute of Tromsø closed.',
      'distinctive',
    ],
    ['National Assembly', 'The National Assembly met on Friday.', 'common'],
    ['GridWatch', 'The attack began with GridWatch, a tool.', 'distinctive'],
    ['Marine Research Board', 'The Marine Research Board (MRB) met.', 'common'],
  ])('%s', (name, text, salience) => expect(termOf(name, text)?.salience).toBe(salience));

  test('a family name alone is not distinctive', () => {
    expect(
      termsOf('Holm opened the gate. Holm said it was heavy.').filter(
        ({ salience }) => salience === 'distinctive',
      ),
    ).toEqual([]);
  });
});

describe('concepts', () => {
  const article = [
    'The tidal lagoon would cost more than nuclear power. A tidal lagoon traps the tide behind a wall.',
    'Engineers call the loss of sand “coastal squeeze”. The so-called reef effect helps lobsters.',
    'Satellite image warfare (SIW) is not new. The lagoon and its turbines were praised; the turbines were made in Wales.',
  ];
  const names = termsOf(article, { title: 'Why the tidal lagoon failed' }).map(({ name }) => name);

  test.each(['tidal lagoon', 'coastal squeeze', 'reef effect', 'satellite image warfare', 'turbines'])(
    '%s',
    (name) => expect(names).toContain(name),
  );

  test.each(['lagoon would', 'more', 'the tide', 'new', 'call the loss', 'praised', 'cost'])(
    'not “%s”',
    (name) => expect(names).not.toContain(name),
  );

  test('an initialism that is introduced is an alias', () => {
    expect(termOf('satellite image warfare', article)?.aliases).toEqual(['SIW']);
  });

  test('none in a language whose nouns we do not know', () => {
    expect(
      termsOf(['La laguna de mareas cuesta más. La laguna de mareas es nueva.'], { language: 'es' }),
    ).toEqual([]);
  });
});

describe('glosses', () => {
  test.each<[string, string, string]>([
    [
      'Lena Fischer',
      'The ice has gone, said Lena Fischer, a guide with the Alpine Club.',
      'Guide with the Alpine Club.',
    ],
    ['Lena Fischer', 'The ice has gone, said Lena Fischer.', 'A person named in the article.'],
    [
      'tidal lagoon',
      'A tidal lagoon is a basin that fills with the tide. The tidal lagoon was cheap.',
      'A tidal lagoon is a basin that fills with the tide.',
    ],
  ])('%s: %s', (name, text, gloss) => expect(termOf(name, text)?.gloss).toBe(gloss));
});

describe('few enough to be read through', () => {
  const crowd = Array.from(
    { length: 300 },
    (_, i) =>
      `Then came Jonas Weber${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10) % 10]}ov with a ${'xyz'[i % 3]}ebrafish.`,
  );
  test('a page of names is capped', () => expect(termsOf(crowd).length).toBeLessThanOrEqual(40));
  test('a short text has few', () => expect(termsOf(crowd.slice(0, 20)).length).toBeLessThanOrEqual(20));
});

test('places are the mentions', () => {
  const text = 'Lena Fischer left. The ice has gone, Fischer said.';
  const { pack, terms } = draftOf(text);
  const spans = terms.get(pack.terms.find(({ name }) => name === 'Lena Fischer')?.id ?? '') ?? [];
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Lena Fischer', 'Fischer']);
});
