import { render } from 'preact';
import { locale } from '../../src/platform/words.ts';
import { App } from './App.tsx';

/** Puts the popup in the place of the field that stood in the document, with what was typed there. */
export function start(): void {
  document.documentElement.lang = locale();
  const early = document.getElementById('early');
  const typed = early?.querySelector('input')?.value ?? '';
  const place = document.createElement('div');
  // In one go: a key that comes now finds the one field or the other.
  document.body.append(place);
  render(<App typed={typed} />, place);
  early?.remove();
  place.querySelector<HTMLInputElement>('[role=combobox]')?.focus();
}
