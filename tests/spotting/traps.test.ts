import { describe, expect, test } from 'vitest';
import bundledPack from '../../assets/packs/bitcoin-to-bombs.json' with { type: 'json' };
import type { ContextPack } from '../../src/model/pack.ts';
import { keyNames } from '../../src/spotting/keyNames.ts';
import { compileLexicon } from '../../src/spotting/lexicon.ts';
import { spot } from '../../src/spotting/spot.ts';
import { compileNameFilter, findFiltered } from '../../src/text/nameFilter.ts';

const pack = bundledPack as ContextPack;
const lexicon = compileLexicon([pack]);
const filter = compileNameFilter(keyNames([pack]));

/** Pages that use many of the pack's common words and amounts, and are about something else. */
const TRAPS: [about: string, ...blocks: string[]][] = [
  [
    'ransomware in hospitals',
    'A ransomware attack has shut three hospitals in Ohio. The cybercriminals ask for $1.3 billion in bitcoin, which the Justice Department advises not to pay.',
    'In 2021 gangs from Russia took nearly $400 million from hospitals, in at least seven attacks on their suppliers. State-sponsored hackers were not among them, federal prosecutors said.',
    'Sanctions on a cryptocurrency exchange followed. Cyberattacks cost the health system 8 per cent of its budget.',
  ],
  [
    'a family on television',
    'Kim Kardashian has sold part of her company for $400 million, People says. Kim has 25 million people waiting for the next season.',
    'Three men were charged in Paris with the theft of her jewels; she once joked that the regime at home was a dictatorship.',
  ],
  [
    'sanctions on another country',
    'The European Union and the United States have agreed on new sanctions against Russia. Vladimir Putin said that the economy had grown by 8 per cent.',
    'The Treasury wants $2.3 billion of frozen money for Ukraine. Luxury goods, luxury cars and financial technology are on the list; sanctions evasion is to be punished.',
    'Putin spoke of a personalist dictator in Kyiv. The United Nations and NATO did not answer.',
  ],
  [
    'prices of cryptocurrency',
    'Bitcoin rose eight per cent to a record. Ether followed. Crypto funds took in $2.3 billion in a week, the most since 2021.',
    'A cryptocurrency hack at an exchange in Turkey cost users $400 million; the hackers moved the stolen cryptocurrency within hours.',
    'Digital currencies now earn their miners a billion dollars a year.',
  ],
  [
    'an economy in Asia',
    'South Korea grew by 1.3 per cent. Exports to China rose to $400 million a day, the central bank in Seoul said.',
    'On the Korean peninsula winters get milder. The North of the country had floods; the South stayed dry.',
    'Seven companies listed in Seoul have a value of more than $2.3 billion each.',
  ],
  [
    'nuclear power',
    'The nuclear programme of France has three new reactors. A nuclear test of the cooling pumps went well; the weapons programme next door is older than the plant.',
    'It earns a billion dollars a year. Two main rivals, wind and sun, are cheaper, and 25 million people get power from them.',
  ],
  [
    'names that are also others',
    'Jesus raised Lazarus of Bethany from the dead. Lazarus is also an editor for Pascal.',
    'In the game Andariel guards the monastery, and a cyber army of machines waits in the North.',
    'NK cells kill what is ill. The North Sea is cold; in the north of Korea it snows.',
  ],
];

describe.each(TRAPS)('a page on %s', (_, ...blocks) => {
  test('is left alone, every paragraph alone, too', () => {
    const painted = (texts: string[]) =>
      spot(
        lexicon,
        texts.map((text) => ({ text, role: 'text' as const })),
      ).mentions.flat();
    expect(painted(blocks)).toEqual([]);
    expect(blocks.flatMap((text) => painted([text]))).toEqual([]);
  });

  test('wakes nobody', () => {
    expect(blocks.filter((text) => findFiltered(filter, text) >= 0)).toEqual([]);
  });
});
