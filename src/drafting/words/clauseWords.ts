import { wordSet } from './wordSet.ts';

/** Words at which a clause begins: a subject does not reach back over them. */
export const CLAUSE_STARTS = wordSet(`
that but because while as if after before although though when which whether since so than where until unless yet
whereas what how why who whom
`);

/** Words that may stand between subject and verb. */
export const BETWEEN = wordSet(`
has have had also once again later now then still since recently previously repeatedly often always first even just
earlier already soon simply both all did does do further rightly rightfully rightly famously reportedly himself herself
themselves
`);

/** Prepositions that end the head of a noun phrase. */
export const PREPOSITIONS = wordSet(`
of from for at with in by on to about near inside outside within among between against under over behind who whose
that which is was were has had have familiar briefed close involved aware working based published released conducted commissioned issued
compiled presented led linked tied opposed speaking posted provided obtained seen reviewed cited titled entitled
called dubbed named
`);

/** Between a work and who made it: "data published in October 2018 by the agency". */
export const MAKING = wordSet(`
published released conducted commissioned issued compiled presented prepared produced gathered collected provided
carried put out written authored led funded funded done posted shared made
`);

/** At the beginning of a phrase they say nothing of whom it names. */
export const OPENINGS = wordSet(`
but and still yet meanwhile however also indeed instead moreover nevertheless nonetheless even now then so earlier
later with separately similarly additionally furthermore thus hence or overall today yesterday recently previously
`);
