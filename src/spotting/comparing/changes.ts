/** How the press says that a number changes. */
export const TREND =
  '(?:clim[a-z]+|decreas[a-z]+|declin[a-z]+|doubl[a-z]+|down|drop[a-z]*|fall[a-z]*|fell|gain[a-z]*|go(?:es|ne|ing)?|gr[eo]w[a-z]*|increas[a-z]+|jump[a-z]*|lost|plung[a-z]+|ris(?:e|es|en|ing)|rose|shr[aiu]nk[a-z]*|slid|slump[a-z]*|soar[a-z]*|surg[a-z]+|tripl[a-z]+|up|went|widen[a-z]*)';

const FROM = new RegExp(`\\b${TREND}\\b[^.;]{0,40}\\bfrom\\s+(?:[a-z]+\\s+){0,2}$`, 'i');

/** Whether what follows some text is the beginning of a change and not of an interval: "rose from" four to seven. */
export function isChangeFrom(before: string): boolean {
  return FROM.test(before.slice(-100));
}

const TO = new RegExp(`\\b${TREND}\\s+(?:[a-z]+\\s+)?(?:from|to)\\s+(?:[a-z]+\\s+){0,3}$`, 'i');

/** Whether what follows some text is what something changed to or from: "fell to", "doubled to". */
export function isChangeTo(before: string): boolean {
  return TO.test(before.slice(-100));
}
