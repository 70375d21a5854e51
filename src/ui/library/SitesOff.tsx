import { useId, useRef, useState } from 'preact/hooks';
import type { Speech } from '../words.ts';
import { siteName } from './siteName.ts';

interface Props extends Speech {
  sites: readonly string[];
  /** Turns Sourcelight on or off on a site; rejects with words for the reader. */
  onSite(host: string, isOff: boolean): Promise<void>;
}

/** The sites where Sourcelight is off: to turn it on again, or off on one more. */
export function SitesOff({ sites, onSite, words }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');

  function turn(host: string, isOff: boolean): void {
    setProblem('');
    onSite(host, isOff).then(
      () => {
        if (isOff) setTyped('');
        // The button has gone with its line.
        else field.current?.focus();
      },
      (error: Error) => setProblem(error.message),
    );
  }

  function add(event: Event): void {
    event.preventDefault();
    const host = siteName(typed);
    field.current?.focus();
    if (host === undefined) setProblem(words('librarySiteWrong'));
    else if (sites.includes(host)) setProblem(words('librarySiteKnown'));
    else turn(host, true);
  }

  return (
    <section>
      <h2>{words('librarySites')}</h2>
      <p class="quiet">{words('librarySitesAbout')}</p>
      {sites.length === 0 && <p>{words('librarySitesNone')}</p>}
      <ul class="sites">
        {[...sites].sort().map((host) => (
          <li key={host}>
            <span id={`${id}-${host}`} dir="ltr">
              {host}
            </span>
            <button
              type="button"
              class="action"
              aria-describedby={`${id}-${host}`}
              onClick={() => turn(host, false)}
            >
              {words('librarySiteOn')}
            </button>
          </li>
        ))}
      </ul>
      <form class="add" noValidate onSubmit={add}>
        <label for={id}>{words('librarySiteName')}</label>
        <div class="add-row">
          <input
            ref={field}
            id={id}
            type="text"
            inputMode="url"
            dir="ltr"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            aria-invalid={problem !== ''}
            aria-describedby={`${id}-problem`}
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setProblem('');
            }}
          />
          <button type="submit" class="action main">
            {words('librarySiteOff')}
          </button>
        </div>
      </form>
      <p class="problem" role="alert" id={`${id}-problem`}>
        {problem}
      </p>
    </section>
  );
}
