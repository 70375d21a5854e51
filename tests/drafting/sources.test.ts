import { describe, expect, test } from 'vitest';
import { draftPack } from '../../src/drafting/draft.ts';
import type { ReadArticle } from '../../src/model/readArticle.ts';
import { articleOf } from './article.ts';

/** The sources besides the article itself, as "kind: name (role)". */
function sourcesOf(text: string | string[], change: Partial<ReadArticle> = {}): string[] {
  const { pack } = draftPack(articleOf([text].flat(), change));
  return pack.sources
    .filter(({ id }) => id !== 'article')
    .map(({ kind, name, role }) => `${kind}: ${name}${role ? ` (${role})` : ''}`);
}

describe('who says what', () => {
  test.each<[string, string[]]>([
    [
      'The bridge will cost £40m, according to Nadia Okafor, a transport economist at Leeds University.',
      ['person: Nadia Okafor (transport economist at Leeds University)'],
    ],
    [
      'According to Erik Dahl and Sana Mirza, wolves avoid roads.',
      ['person: Erik Dahl', 'person: Sana Mirza'],
    ],
    [
      'The Norwegian Fisheries Agency said the fleet had shrunk.',
      ['organisation: Norwegian Fisheries Agency'],
    ],
    [
      '“We are ready for the storm,” said Tomás Rivera, harbour master of Cork.',
      ['person: Tomás Rivera (harbour master of Cork)'],
    ],
    [
      '“We are ready,” harbour engineer Tomás Rivera said on Monday.',
      ['person: Tomás Rivera (harbour engineer)'],
    ],
    [
      'Northwind CEO Maria Lund told analysts that profits would fall.',
      ['person: Maria Lund (Northwind CEO)'],
    ],
    ['Its chief executive, Maria Lund, said profits would fall.', ['person: Maria Lund (chief executive)']],
    ['Dr Amara Nwosu, who led the trial, said the drug was safe.', ['person: Amara Nwosu']],
    ['Jonas Weber, 54, argued that the dam was old.', ['person: Jonas Weber']],
    ['Lena Fischer of the Alpine Club wrote that the glacier had gone.', ['person: Lena Fischer']],
    [
      'A 2022 report by the Marine Institute found that cod stocks had fallen.',
      ['report: a 2022 report by the Marine Institute'],
    ],
    ['A YouGov poll released on Friday showed support at 61%.', ['report: a YouGov poll released on Friday']],
    [
      'The survey, conducted by the Marine Institute, showed that 61% were in favour.',
      ['report: survey, conducted by the Marine Institute'],
    ],
    ['For the value we used data from the University of Iowa.', ['organisation: University of Iowa']],
    [
      'The study is published in the Journal of Marine Biology.',
      ['report: study published in the Journal of Marine Biology'],
    ],
    ['The leak began in May, Reuters reported.', ['organisation: Reuters']],
    ['Some observers say the plan will fail.', ['unnamed: some observers']],
    [
      'Two people briefed on the merger said the board would vote.',
      ['unnamed: two people briefed on the merger'],
    ],
    [
      'The board would vote, a person familiar with the matter said.',
      ['unnamed: a person familiar with the matter'],
    ],
    ['The mix, say economists, is new.', ['unnamed: economists']],
    [
      'Economists at Goldman Sachs estimated that growth would slow.',
      ['unnamed: economists at Goldman Sachs'],
    ],
    ['Some have suggested these dams are unsafe.', ['unnamed: some']],
    ['Scholars point to the price of grain, which, they argue, set off the revolt.', ['unnamed: scholars']],
    ['A spokeswoman for Northwind Energy said no one was hurt.', ['organisation: Northwind Energy']],
    ['The Polish interior ministry said the border was closed.', ['organisation: Polish interior ministry']],
    ['Beijing said it would respond.', ['organisation: Beijing']],
    ['The Kremlin said it would respond.', ['organisation: Kremlin']],
    [
      'Prime Minister Lena Fischer’s spokesman said it would respond.',
      ['unnamed: Prime Minister Lena Fischer’s spokesman'],
    ],
    [
      'A senior official, speaking on condition of anonymity, said it would respond.',
      ['unnamed: a senior official'],
    ],
    ['New Jersey-based researchers said it would respond.', ['unnamed: New Jersey-based researchers']],
    [
      'An analysis by Jonas Weber, a hydrologist at Delft, found cracks.',
      ['person: Jonas Weber (hydrologist at Delft)'],
    ],
    ['Data from the Bureau of Dams show cracks.', ['organisation: Bureau of Dams']],
    ['Commenter Jonas Weber wrote that the dam was old.', ['person: Jonas Weber (Commenter)']],
    ['Amnesty accused the army of torture.', ['organisation: Amnesty']],
    ['Critics called the law “a gift to polluters”.', ['unnamed: critics']],
  ])('%s', (text, expected) => expect(sourcesOf(text)).toEqual(expected));
});

describe('who says nothing', () => {
  test.each([
    'The report said goodbye to its readers after forty years.',
    'That said, the vote will be close.',
    'It is said that the lake is cursed.',
    'It was thought that the old bridge would hold.',
    'The economy added 200,000 jobs in May.',
    'Northwind reported earnings of $2 a share.',
    'The minister declined to say who had paid.',
    'Critics could say the same of any law.',
    'The hospital has not said why it closed.',
    'Maria Lund met Peter Holm in Oslo on Friday.',
    'Everything went according to plan.',
    'The notes called for more silence in the hall.',
    'The clock on the tower says noon.',
    'The team found no survivors in the valley.',
    'The bank charged its customers $5 a month.',
    'The sign at the gate said “Peter Holm said no”.',
    'Hackers leaked data from Northwind Energy.',
    'Who said that the dam was safe?',
    'Prices told their own story last year.',
    'A study of the lake is planned for June.',
  ])('%s', (text) => expect(sourcesOf(text)).toEqual([]));
});

describe('later mentions are joined to the first', () => {
  test.each<[string, string[]]>([
    [
      '“It is late,” said Zofia Nowak, a judge. Nowak warned that time was short.',
      ['person: Zofia Nowak (judge)'],
    ],
    ['Zofia Nowak opened the session. “It is late,” she said.', ['person: Zofia Nowak']],
    ['Zofia Nowak met Peter Holm. “It is late,” he said.', ['person: Peter Holm']],
    [
      'Mayor Ingrid Solberg opened the bridge. The mayor said it was safe.',
      ['person: Ingrid Solberg (Mayor)'],
    ],
    [
      'Senators Ann Reyes, a Democrat, and Karl Moss, a Republican, wrote to the bank. “Stop,” the senators wrote.',
      ['person: Ann Reyes (Democrat)', 'person: Karl Moss (Republican)'],
    ],
    ['Judge Ann Reyes sat with Judge Karl Moss. The judges said no.', []],
    [
      'Judge Ann Reyes sat with Judge Karl Moss. The judges said it was late.',
      ['person: Ann Reyes (Judge)', 'person: Karl Moss (Judge)'],
    ],
    [
      'Northwind Energy lost a turbine. The company said no one was hurt.',
      ['organisation: Northwind Energy'],
    ],
    [
      'A regional hospital said it was attacked. Saint Anne Hospital said it had paid.',
      ['organisation: Saint Anne Hospital'],
    ],
    [
      'A report by the Marine Institute found that cod had gone. The report also warned of warmer water. It says little of herring.',
      ['report: a report by the Marine Institute'],
    ],
    [
      'The Marine Research Board (MRB) met in May. The MRB said cod had gone.',
      ['organisation: Marine Research Board'],
    ],
    ['Choi Min-seo leads the party. Choi said he would resign.', ['person: Choi Min-seo']],
    [
      'Charles Adeyemi once compared the lake to a bath. “You pull the plug and it is gone.”',
      ['person: Charles Adeyemi'],
    ],
    [
      'Researchers at Aarhus University warn of floods. The researchers say dikes are low.',
      ['unnamed: researchers at Aarhus University'],
    ],
  ])('%s', (text, expected) => expect(sourcesOf(text)).toEqual(expected));

  test('over paragraphs', () => {
    expect(sourcesOf(['Elena Petrova runs the archive.', '“We lost it all,” Petrova said.'])).toEqual([
      'person: Elena Petrova',
    ]);
  });
});

describe('what is known of a source', () => {
  const sourceOf = (text: string, change: Partial<ReadArticle> = {}) =>
    draftPack(articleOf([text], change)).pack.sources[1];

  test('who made a report, and when', () => {
    expect(sourceOf('A 2022 report by the Marine Institute found that cod had gone.')).toMatchObject({
      author: [{ literal: 'Marine Institute' }],
      issued: '2022',
    });
  });

  test('where somebody wrote, and when', () => {
    expect(
      sourceOf('Writing for the Irish Times in 2020, Aoife Brennan said, “The quota is a farce”.'),
    ).toMatchObject({
      name: 'Aoife Brennan',
      containerTitle: 'Irish Times',
      issued: '2020',
    });
  });

  const LINKED = 'The dam is unsafe, a new study says.';
  const linked = (url: string, from: number, text = LINKED) =>
    draftPack(articleOf([{ text, role: 'paragraph', links: [{ start: from, end: from + 11, url }] }])).pack
      .sources;

  test('the address of a link in its sentence', () => {
    expect(linked('https://journal.example/dam', LINKED.indexOf('a new study'))[1]).toMatchObject({
      kind: 'report',
      name: 'a new study',
      url: 'https://journal.example/dam',
    });
  });

  test('a link that alone tells of a source', () => {
    const text = 'The dam is leaking (survey data).';
    expect(linked('https://www.dams.example/x', text.indexOf('survey data'), text)[1]).toMatchObject({
      kind: 'report',
      name: 'survey data',
      containerTitle: 'dams.example',
      url: 'https://www.dams.example/x',
    });
  });

  test.each([
    ['the article’s own site', 'https://news.example/other'],
    ['a site for sharing', 'https://www.facebook.com/x'],
    ['no address of the web', 'javascript:alert(1)'],
  ])('not %s', (_, url) => {
    const text = 'The dam is leaking (survey data).';
    expect(linked(url, text.indexOf('survey data'), text)).toHaveLength(1);
  });
});

describe('the article is the source of what nobody else says', () => {
  const articleSource = (change: Partial<ReadArticle>) =>
    draftPack(articleOf(['The dam broke in 2019.'], change)).pack.sources[0];

  test.each<[string, Partial<ReadArticle>, object]>([
    [
      'one author',
      { author: [{ given: 'Ann', family: 'Lee' }] },
      { id: 'article', name: 'Ann Lee', kind: 'person' },
    ],
    [
      'two authors',
      { author: [{ given: 'Ann', family: 'Lee' }, { literal: 'Staff' }] },
      { name: 'Ann Lee, Staff', kind: 'report', title: 'A title about nothing' },
    ],
    ['none, but a paper', { containerTitle: 'The Daily' }, { name: 'The Daily', kind: 'report' }],
    ['nothing at all', {}, { name: 'A title about nothing', kind: 'report' }],
  ])('%s', (_, change, expected) => expect(articleSource(change)).toMatchObject(expected));
});

test('places point at the words that name the source', () => {
  const text = 'It rained. “We are ready,” said Tomás Rivera. He said it twice.';
  const { pack, sources } = draftPack(articleOf([text]));
  const id = pack.sources[1]?.id ?? '';
  expect(sources.get(id)?.map(({ start, end }) => text.slice(start, end))).toEqual(['Tomás Rivera', 'He']);
});
