/**
 * The words that components say, by their names in assets/locales/en.yml, with the number of
 * gaps each has, or `count` where singular and plural differ. A test compares the two lists.
 */
export const WORDS = {
  cardClose: 0,
  cardAlso: 0,
  cardClaims: 0,
  cardNoClaims: 0,
  cardMoreClaims: 'count',
  cardWhen: 1,
  cardRead: 0,
  cardFrom: 0,
  cardAdded: 0,
  cardKnownAs: 1,
  quoted: 1,
  kindPerson: 0,
  kindOrganisation: 0,
  kindPlace: 0,
  kindEvent: 0,
  kindConcept: 0,
  kindFigure: 0,
  sourceRole: 2,
  sourceUnnamed: 1,
  mannerSaid: 1,
  mannerWrote: 1,
  mannerReported: 1,
  mannerEstimated: 1,
  mannerArgued: 1,
  mannerCharged: 1,
  mannerFound: 1,
  periodFromTo: 2,
  periodSince: 1,
  periodUntil: 1,
  whyAsk: 0,
  whyName: 0,
  whyAlias: 2,
  whyAmount: 0,
  whyRounded: 0,
  whyTopic: 1,
  whyNear: 'count',
} as const;

export type WordKey = keyof typeof WORDS;

/** The words with so many gaps. */
export type WordsWith<Gaps> = { [Key in WordKey]: (typeof WORDS)[Key] extends Gaps ? Key : never }[WordKey];

/** Says a word in the reader's language. `i18n.t` of '#i18n' is one. */
export interface Words {
  (key: WordsWith<0>): string;
  (key: WordsWith<1>, gaps: [string]): string;
  (key: WordsWith<2>, gaps: [string, string]): string;
  (key: WordsWith<'count'>, count: number, gaps: [string]): string;
}

/** How a component speaks: every component that shows words takes these two. */
export interface Speech {
  words: Words;
  /** BCP 47, of the words: for `lang`, the direction of the text, dates and lists. */
  locale: string;
}
