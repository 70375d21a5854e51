import { LIMITS } from '../../model/fields.ts';
import type { ListName } from '../../model/pack.ts';
import type { Speech, WordsWith } from '../words.ts';

/** A field of a form: one line, several lines of text, one thing a line, a choice, or one of its own kind. */
export interface Field {
  name: string;
  label: WordsWith<0>;
  control: 'line' | 'long' | 'lines' | 'choice' | 'sources' | 'passage' | 'amount';
  hint?: WordsWith<0>;
  most?: number;
  choices?: readonly (readonly [value: string, label: WordsWith<0>])[];
}

const PERIOD: Field[] = [
  { name: 'period.start', label: 'fieldFrom', control: 'line', hint: 'fieldDateHint', most: 10 },
  { name: 'period.end', label: 'fieldUntil', control: 'line', hint: 'fieldDateHint', most: 10 },
];

const WORK: Field[] = [
  { name: 'author', label: 'fieldAuthors', control: 'lines', hint: 'fieldLinesHint' },
  { name: 'containerTitle', label: 'fieldPublisher', control: 'line', most: LIMITS.name },
  { name: 'issued', label: 'fieldIssued', control: 'line', hint: 'fieldDateHint', most: 10 },
  { name: 'url', label: 'fieldAddress', control: 'line', most: LIMITS.address },
];

const KINDS = [
  ['person', 'kindPerson'],
  ['organisation', 'kindOrganisation'],
] as const;

/** The fields of each form, in their order. */
export const FORMS: Readonly<Record<ListName | 'about', readonly Field[]>> = {
  about: [
    { name: 'title', label: 'fieldTitle', control: 'line', most: LIMITS.name },
    { name: 'subtitle', label: 'fieldSubtitle', control: 'line', most: LIMITS.name },
    ...WORK,
    { name: 'language', label: 'fieldLanguage', control: 'line', hint: 'fieldLanguageHint', most: 20 },
    { name: 'note', label: 'fieldNote', control: 'long', most: LIMITS.note },
    { name: 'licence', label: 'fieldLicence', control: 'line', hint: 'fieldLicenceHint', most: LIMITS.name },
    { name: 'attribution', label: 'fieldAttribution', control: 'long', most: LIMITS.note },
  ],
  terms: [
    { name: 'name', label: 'fieldName', control: 'line', most: LIMITS.name },
    {
      name: 'kind',
      label: 'fieldKind',
      control: 'choice',
      choices: [...KINDS, ['place', 'kindPlace'], ['event', 'kindEvent'], ['concept', 'kindConcept']],
    },
    { name: 'gloss', label: 'fieldGloss', control: 'long', most: LIMITS.gloss },
    { name: 'aliases', label: 'fieldAliases', control: 'lines', hint: 'fieldLinesHint' },
    { name: 'commonAliases', label: 'fieldCommonAliases', control: 'lines', hint: 'fieldCommonAliasesHint' },
    {
      name: 'salience',
      label: 'fieldSalience',
      control: 'choice',
      choices: [
        ['distinctive', 'salienceDistinctive'],
        ['common', 'salienceCommon'],
      ],
    },
  ],
  figures: [
    { name: 'amount', label: 'fieldAmount', control: 'amount', most: LIMITS.quote },
    { name: 'surface', label: 'fieldSurface', control: 'line', most: LIMITS.quote },
    { name: 'measure', label: 'fieldMeasure', control: 'line', most: LIMITS.name },
    { name: 'subject', label: 'fieldSubject', control: 'line', most: LIMITS.name },
    { name: 'measureWords', label: 'fieldMeasureWords', control: 'lines', hint: 'fieldMeasureWordsHint' },
    ...PERIOD,
  ],
  claims: [
    { name: 'text', label: 'fieldClaim', control: 'long', hint: 'fieldClaimHint', most: LIMITS.claim },
    { name: 'sources', label: 'groupSources', control: 'sources' },
    { name: 'appearance', label: 'fieldAppearance', control: 'passage' },
    ...PERIOD,
  ],
  sources: [
    { name: 'name', label: 'fieldName', control: 'line', most: LIMITS.name },
    {
      name: 'kind',
      label: 'fieldKind',
      control: 'choice',
      choices: [...KINDS, ['report', 'sourceReport'], ['unnamed', 'sourceNotNamed']],
    },
    { name: 'role', label: 'fieldRole', control: 'line', hint: 'fieldRoleHint', most: LIMITS.name },
    { name: 'title', label: 'fieldTitle', control: 'line', most: LIMITS.name },
    ...WORK,
  ],
};

const MANNERS = {
  said: 'mannerSaid',
  wrote: 'mannerWrote',
  reported: 'mannerReported',
  estimated: 'mannerEstimated',
  argued: 'mannerArgued',
  charged: 'mannerCharged',
  found: 'mannerFound',
} as const;

/** The manners of a source, each as a sentence that it ends. */
export function mannerChoices({ words }: Speech): [value: string, label: string][] {
  return Object.entries(MANNERS).map(([value, key]) => [value, words(key, ['…'])]);
}
