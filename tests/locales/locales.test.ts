import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WORDS } from '../../src/ui/words.ts';
import { GROWTH, pseudo, pseudoLocale } from './pseudo.ts';
import { readEnglish } from './read.ts';

const english = readEnglish();
const forms = (message: string | Record<string, string> | undefined) =>
  typeof message === 'string' ? [message] : Object.values(message ?? {});
const gaps = (message: string) => (message.match(/\$\d/gu) ?? []).sort();

describe('en.yml', () => {
  it('has names that a manifest takes', () => {
    for (const key of Object.keys(english)) expect(key).toMatch(/^[a-z][A-Za-z0-9]*$/);
  });

  it('describes the extension within the 132 characters that the stores allow', () => {
    expect(forms(english.extensionDescription)[0]?.length).toBeLessThanOrEqual(132);
  });

  it('has every word that components say, with as many gaps', () => {
    for (const [key, wanted] of Object.entries(WORDS)) {
      const message = english[key];
      expect(message, key).toBeDefined();
      if (wanted === 'count') expect(Object.keys(message ?? {}), key).toEqual(['1', 'n']);
      for (const form of forms(message)) expect(gaps(form).length, key).toBe(wanted === 'count' ? 1 : wanted);
    }
  });

  it('has no word for components that none of them says', () => {
    const folder = new URL('../../src/ui/', import.meta.url);
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.tsx?$/.test(name) && name !== 'words.ts',
    );
    const code = sources.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
    expect(Object.keys(WORDS).filter((key) => !code.includes(`'${key}'`))).toEqual([]);
  });

  it('has no message that would be taken for several', () => {
    for (const message of Object.values(english))
      for (const form of forms(message)) expect(form).not.toContain('|');
  });
});

describe('the made-up language', () => {
  const translated = pseudoLocale(english);

  it('has the same messages, counts and gaps', () => {
    expect(Object.keys(translated)).toEqual(Object.keys(english));
    for (const [key, message] of Object.entries(english)) {
      const made = translated[key];
      expect(typeof made, key).toBe(typeof message);
      if (typeof message === 'object') expect(Object.keys(made ?? {}), key).toEqual(Object.keys(message));
      expect(forms(made).map(gaps), key).toEqual(forms(message).map(gaps));
    }
  });

  it('is longer, and wraps every word', () => {
    const shown = (text: string) => text.replace(/[\u{202C}\u{202E}]/gu, '');
    for (const [key, message] of Object.entries(english)) {
      if (key === 'language') continue;
      forms(message).forEach((form, index) => {
        const made = forms(translated[key])[index] ?? '';
        const letters = form.replace(/\$\d|\s/gu, '').length;
        expect(shown(made).length - form.length, key).toBeGreaterThanOrEqual(
          Math.floor(letters * (GROWTH - 1)),
        );
        expect(made.match(/\u{202E}/gu)?.length, key).toBe(made.match(/\u{202C}/gu)?.length);
      });
    }
  });

  it('looks like this', () => {
    expect(pseudo('$1 said, “$2”')).toBe('$1 \u{202E}šáíð,~~\u{202C} \u{202E}“~\u{202C}$2\u{202E}”~\u{202C}');
  });
});
