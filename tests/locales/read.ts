import { readFileSync } from 'node:fs';
import { generateChromeMessages, parseMessagesObject, parseMessagesText } from '@wxt-dev/i18n/build';
import type { Words } from '../../src/ui/words.ts';
import type { Messages } from './pseudo.ts';

const EN = new URL('../../assets/locales/en.yml', import.meta.url);

/** The English messages as the extension's build reads them. */
export function readEnglish(): Messages {
  const parsed = parseMessagesText(readFileSync(EN, 'utf8'), 'YAML');
  return Object.fromEntries(
    parsed.flatMap((message) => {
      const key = message.key.join('.');
      if (key.startsWith('@@') || message.type === 'chrome') return [];
      return [[key, message.type === 'plural' ? message.plurals : message.message]];
    }),
  );
}

/** Says messages as `i18n.t` does: the browser fills the gaps, then singular and plural part at " | ". */
export function wordsOf(messages: Messages): Words {
  const built = generateChromeMessages(parseMessagesObject(messages));
  return (key: string, ...rest: [gaps?: string[]] | [count: number, gaps: string[]]) => {
    const count = typeof rest[0] === 'number' ? rest[0] : undefined;
    const gaps = rest.find((part) => typeof part === 'object') ?? [];
    const template = built[key]?.message;
    if (template === undefined) throw new Error(`no message ${key}`);
    const filled = template.replace(/\$(\d)/gu, (_, index) => gaps[Number(index) - 1] ?? '');
    return count === undefined ? filled : (filled.split(' | ')[count === 1 ? 0 : 1] ?? '');
  };
}
