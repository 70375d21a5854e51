import type { Manner } from '../../model/pack.ts';
import { wordSet } from './wordSet.ts';

/**
 * How a verb attributes. `plain` does so by itself; `clause` only with a "that", a quotation, or as an aside
 * in commas ("the economy added 200,000 jobs" says nothing); `quote` only with a quotation ("called it …");
 * `report` of works and bodies, with what they found.
 */
export interface SpeechVerb {
  manner: Manner;
  needs: 'plain' | 'clause' | 'quote' | 'report';
}

/** Manner and need → forms of verbs. Of a form that stands twice the first counts for speakers, `report` for works. */
const VERBS: readonly [Manner, SpeechVerb['needs'], string][] = [
  ['said', 'plain', 'said says say saying told tells telling'],
  [
    'argued',
    'plain',
    'argued argues argue arguing insisted insists insist insisting contended contends contend',
  ],
  ['wrote', 'clause', 'wrote writes write writing tweeted tweets blogged'],
  ['reported', 'clause', 'reported reports reporting'],
  ['estimated', 'clause', 'estimated estimates estimating'],
  [
    'estimated',
    'clause',
    'predicted predicts predict predicting forecast forecasts calculated calculates reckons reckoned',
  ],
  [
    'said',
    'clause',
    `added adds adding noted notes note noting explained explains explain explaining announced announces announcing
    stated stating acknowledged acknowledges acknowledge admitted admits admitting conceded concedes confirmed confirms
    confirming denied denies recalled recalls continued observed observes stressed stresses emphasized emphasised
    emphasizes emphasises testified testifies declared declares joked quipped mused remarked replied responded answered
    countered lamented complained complains commented comments pointed points reiterated affirmed cautioned cautions
    caution warned warns warn warning advised promised vowed pledged disclosed revealed opined`,
  ],
  [
    'argued',
    'clause',
    `claimed claims claim claiming suggested suggests suggest suggesting maintained maintains asserted asserts assert
    asserting reasoned posited speculated believes believed`,
  ],
  ['charged', 'clause', 'alleged alleges allege alleging'],
  [
    'said',
    'quote',
    'called calls call described describes describe calling describing summed expressed urged urges apologized apologised agreed asked',
  ],
  ['charged', 'plain', 'accused accuses accuse accusing'],
  ['charged', 'quote', 'charged'],
  [
    'found',
    'report',
    `found finds find showed shows show concluded concludes conclude indicated indicates indicate revealed reveals
    reveal detailed discovered demonstrated demonstrates identified suggests suggested suggest estimated estimates
    reported reports noted notes states stated says said warns warned puts claims claimed argues argued described
    describes listed lists predicted predicts projects projected`,
  ],
];

function formsOf(which: (needs: SpeechVerb['needs']) => boolean): ReadonlyMap<string, SpeechVerb> {
  const forms = VERBS.filter(([, needs]) => which(needs)).flatMap(([manner, needs, list]) =>
    [...wordSet(list)].map((form): [string, SpeechVerb] => [form, { manner, needs }]),
  );
  return new Map(forms.reverse());
}

/** What people and bodies do: form of a verb, in lower case → how it attributes. */
export const SPEECH_VERBS = formsOf((needs) => needs !== 'report');

/** What reports and studies do. */
export const REPORT_VERBS = formsOf((needs) => needs === 'report');

/** What is said without anything being stated: "said goodbye". */
export const EMPTY_SPEECH = wordSet(
  'goodbye hello farewell thanks sorry yes no nothing so prayers grace amen mass',
);

/** Before a verb these leave open whether anything was said. */
export const UNSAID = wordSet(
  "to not never cannot can't won't didn't doesn't don't hasn't haven't couldn't wouldn't can’t won’t didn’t doesn’t don’t hasn’t haven’t couldn’t wouldn’t would could might may will shall should must if be is are was were been being isn't isn’t wasn’t",
);
