import { useId } from 'preact/hooks';
import { Switch } from '../library/Switch.tsx';
import type { Speech } from '../words.ts';

interface Props extends Speech {
  /** Host name of the page's site. */
  site: string;
  isOn: boolean;
  onTurn(isOn: boolean): void;
}

/** Turns Sourcelight on or off on one site. */
export function SiteSwitch({ site, isOn, onTurn, words }: Props) {
  const id = useId();
  return (
    <p class="site">
      <label for={id}>
        {words('popupSite')} <bdi class="quiet">{site}</bdi>
      </label>
      <Switch id={id} isOn={isOn} onChange={onTurn} />
    </p>
  );
}
