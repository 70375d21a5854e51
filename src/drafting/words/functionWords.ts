import { wordSet } from './wordSet.ts';

/** Words that carry grammar, not meaning: a name or a concept begins and ends with none of them. */
export const FUNCTION_WORDS = wordSet(`
a an the this that these those such some any no none every each either neither both all half several many much
more most less least few fewer enough other others another same own certain various
i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
herself it its itself they them their theirs themselves one ones oneself who whom whose which what whatever
whoever whichever someone somebody something anyone anybody anything everyone everybody everything nobody nothing
and or but nor so yet for if unless until till while whereas although though because since as than whether lest
of in on at by with without within about against between among amid amidst across along around behind below beneath
beside besides beyond near over under above after before during from into onto out off up down through throughout
to toward towards upon via per despite except like unlike including excluding regarding concerning following according
due
be am is are was were been being have has had having do does did doing done will would shall should can could may
might must ought need dare cannot
not never ever also too very just only even still already again once twice here there where when why how then now
thus hence therefore however moreover furthermore nevertheless nonetheless meanwhile otherwise instead rather quite
almost nearly about perhaps maybe indeed further away back ago later sooner else ahead apart together
today tomorrow yesterday tonight
yes please etc
isn aren wasn weren don doesn didn won wouldn shouldn couldn hasn haven hadn ain can't don't isn't doesn't didn't
won't wouldn't it's that's there's he's she's they're we're you're i'm i've we've they've i'd we'd what's let's
isn’t aren’t wasn’t weren’t don’t doesn’t didn’t won’t wouldn’t shouldn’t couldn’t hasn’t haven’t hadn’t can’t
it’s that’s there’s he’s she’s they’re we’re you’re i’m i’ve we’ve they’ve i’d we’d what’s let’s
`);

/** Number words: part of a quantity, not of a name. */
export const NUMBER_WORDS = wordSet(`
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million
millions billion billions trillion trillions dozen dozens half third quarter first second fourth fifth sixth seventh
eighth ninth tenth percent per cent double triple single
`);

/** Words of the calendar: capitalised, and no names. */
export const CALENDAR_WORDS = wordSet(`
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
spring summer autumn fall winter today christmas easter thanksgiving
est edt et pst pdt pt gmt utc bst cet am pm bc ad
`);
