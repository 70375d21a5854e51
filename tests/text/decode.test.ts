import { expect, it } from 'vitest';
import { decodeText } from '../../src/text/decode.ts';

const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

it.each([
  ['UTF-8', new TextEncoder().encode('Café – 北'), 'Café – 北'],
  ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, 0x61]), 'a'],
  ['UTF-16, little end first', new Uint8Array([0xff, 0xfe, 0xe9, 0x00]), 'é'],
  ['UTF-16, big end first', new Uint8Array([0xfe, 0xff, 0x00, 0xe9]), 'é'],
  ['windows-1252, unsaid', latin('Caf\xe9 \x96 tea'), 'Café – tea'],
  ['what the page says', latin('<meta charset="iso-8859-2">\xb3'), '<meta charset="iso-8859-2">ł'],
  ['what no decoder knows', latin('<meta charset=klingon>\xe9'), '<meta charset=klingon>é'],
  ['nothing', new Uint8Array(), ''],
])('decodes %s', (_, bytes, text) => {
  expect(decodeText(bytes)).toBe(text);
});
