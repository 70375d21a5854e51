import { describe, expect, it } from 'vitest';
import { readPastedText } from '../../src/drafting/reading/pastedText.ts';
import { articleText } from '../../src/model/readArticle.ts';

const nothing = { title: '', text: '', address: '', authors: '', date: '' };
const TEXT = 'The board says it loses money.\n\nNobody asked the islanders.';

function read(fields: Partial<typeof nothing>) {
  const article = readPastedText({ ...nothing, text: TEXT, ...fields });
  if ('fault' in article) throw new Error(article.fault);
  return article;
}

describe('pasted text', () => {
  it.each(['The last ferry', 'The last ferry.', '  Who   pays?  '])(
    'has the title that was typed: “%s”',
    (title) => {
      const article = read({ title });
      expect(article.title).toBe(title.trim().replaceAll(/\s+/g, ' '));
      expect(articleText(article)).toBe(TEXT);
    },
  );

  it('has its own title and byline where none was typed', () => {
    const article = read({ text: `The last ferry\n\nBy Ines Roth\n\n2 May 2024\n\n${TEXT}` });
    expect(article).toMatchObject({
      title: 'The last ferry',
      author: [{ given: 'Ines', family: 'Roth' }],
      issued: '2024-05-02',
    });
    expect(articleText(article)).toBe(TEXT);
  });

  it('keeps a sentence that is also its title, further down', () => {
    expect(articleText(read({ title: 'Nobody asked the islanders.' }))).toContain('Nobody asked');
  });

  it.each([
    ['2024-05-02', '2024-05-02'],
    ['2024', '2024'],
    ['2 May 2024', '2024-05-02'],
  ])('was issued on %s', (date, issued) => {
    expect(read({ date }).issued).toBe(issued);
  });

  it.each([
    [{ text: ' \n ' }, 'text'],
    [{ title: 'Only a title', text: '' }, 'text'],
    [{ address: 'javascript:alert(1)' }, 'address'],
    [{ address: 'ferry.example' }, 'address'],
    [{ date: 'some day' }, 'date'],
  ])('%j is refused', (fields, fault) => {
    expect(readPastedText({ ...nothing, text: TEXT, ...fields })).toEqual({ fault });
  });
});
