import { useId } from 'preact/hooks';
import { COLOURS, type Colour } from '../model/annotation.ts';
import type { Speech, WordsWith } from './words.ts';

/** What each colour is called. */
export const COLOUR_NAMES: Record<Colour, WordsWith<0>> = {
  green: 'colourGreen',
  blue: 'colourBlue',
  violet: 'colourViolet',
  pink: 'colourPink',
};

interface Props extends Speech {
  colour: Colour;
  onColour(colour: Colour): void;
}

/** The colours, one of them chosen; each has a name and a shape of its own when it is. */
export function ColourChoice({ colour, onColour, words }: Props) {
  const name = useId();
  return (
    <fieldset class="colours">
      <legend class="unseen">{words('colourAsk')}</legend>
      {COLOURS.map((one) => (
        <label key={one} class="swatch" title={words(COLOUR_NAMES[one])}>
          <input
            type="radio"
            name={name}
            value={one}
            checked={one === colour}
            aria-label={words(COLOUR_NAMES[one])}
            onChange={() => onColour(one)}
          />
          <span class={`dot ${one}`} />
        </label>
      ))}
    </fieldset>
  );
}
