import { wordSet } from './wordSet.ts';

/** Adjectives and adverbs that any page may hold. Compiled for Sourcelight by hand. */
export const COMMON_MODIFIERS = wordSet(`
able absolute acceptable active actual additional adequate affordable afraid aggressive alive alleged alone alternative
amazing ambitious ample angry annual anonymous apparent appropriate arbitrary asleep available average aware awful bad
bare basic beautiful best better big bigger biggest bitter black blind blue bold brave brief bright broad broader brown
brutal busy calm capable careful casual cautious central certain cheap cheaper chief chronic civil classic clean clear
clever close closer closest cold collective comfortable commercial common comparable competitive complete complex
comprehensive concrete confident confidential conscious conservative considerable consistent constant constitutional
contemporary content controversial convenient conventional cool corporate correct costly countless creative critical
crucial cruel cultural curious current daily dangerous dark dead deadly deaf dear decent deep deeper defensive
deliberate delicate democratic dependent desperate detailed different difficult digital diplomatic direct dirty
disappointing distant distinct diverse domestic dominant double dramatic dry dual due dull eager earlier early easier
easy economic educational effective efficient elderly electric electronic emotional empty endless enormous entire
environmental equal equivalent especial essential ethnic evident exact excellent exceptional excessive exciting
exclusive existing expensive experienced explicit extensive external extra extraordinary extreme fair faithful fake
false familiar famous fast faster fatal favorite favourite federal fierce final financial fine firm first fiscal fit
flat flexible foreign formal former fortunate forward frequent fresh friendly front full fuller fundamental funny
future general generous gentle genuine giant glad global good gradual grand grateful great greater greatest green gross
growing guilty happy hard harder harsh healthy heavy helpful hidden high higher highest historic historical hollow
honest hostile hot huge human hungry ideal identical ill illegal immediate immense impatient important impossible
impressive inadequate independent indirect individual industrial inevitable influential informal initial inner
innocent innovative inside intense interim interior intermediate internal international invisible junior just keen key
large larger largest late later latest latter leading legal legitimate less lesser liberal light likely limited little
live lively local lone lonely long longer longtime loose loud low lower lowest lucky mad magic main major male manual
marginal massive maximum mean meaningful medical medium mental mere middle mild military minimal minimum minor missing
mixed mobile moderate modern modest monthly moral multiple mutual mysterious narrow nasty national native natural
nearby necessary negative nervous net neutral new newer newest next nice normal notable noticeable nuclear numerous
objective obvious occasional odd offensive official old older oldest ongoing online only open opposite optimistic
ordinary organic original orthodox outer outstanding overall overseas own painful parallel partial particular passive
patient peaceful perfect permanent personal physical pink plain pleasant plenty plus political poor popular positive
possible potential powerful practical precise predictable pregnant preliminary premium prepared present previous
primary prime principal prior private probable productive professional profitable profound prominent proper proposed
proud public pure quick quicker quiet radical random rapid rare raw ready real realistic reasonable recent red regional
regular related relative relevant reliable religious reluctant remaining remarkable remote renewed repeated reported
representative required respective responsible retail revolutionary rich ridiculous right rigid robust rough round
routine royal rural sad safe same satisfied scientific secondary secret secure select senior sensible sensitive
separate serious severe shallow sharp sheer short shorter significant silent silver similar simple single slight slow
slower small smaller smallest smart smooth social sociable soft sole solid sophisticated special specific spectacular
stable standard steady steep stiff still straight strange strategic strict striking strong stronger strongest
structural stupid subject subsequent substantial subtle successful sudden sufficient suitable super superior supreme
sure surprising suspicious sweet swift systematic tall tame technical temporary tender tense terrible thick thin
thorough tight tiny top total tough traditional tremendous tropical true typical ugly ultimate unable uncertain
unclear uncomfortable unexpected unfair unhappy unique universal unknown unlikely unnecessary unprecedented unusual
upper upset urban urgent useful useless usual vague valid valuable various vast verbal viable vicious violent virtual
visible visual vital vocal voluntary vulnerable warm weak weaker wealthy weekly weird well western eastern northern
southern white whole wholesale wide wider widespread wild willing wise wonderful wooden worldwide worried worse worst
worth worthy wrong yellow young younger youngest online offline high-level full-time part-time long-term short-term
year-old so-called well-known
fewer lowered increased increasing rising falling remaining growing upcoming so-called would-be year-long then-president
born illicit skinny soothing groundbreaking short-lived ironclad astounding countless handful myriad profligate privileged
absolutely accordingly actively actually additionally afterward afterwards aside automatically badly barely basically
carefully certainly clearly closely commonly completely consequently considerably constantly continually currently
deeply definitely directly easily effectively elsewhere entirely equally especially essentially eventually everywhere
evidently exactly explicitly extremely fairly fast finally firstly formally formerly forward frequently frankly fully
fundamentally generally gently genuinely gradually greatly hardly heavily highly hopefully immediately importantly
incredibly increasingly independently initially instantly intensely internally ironically largely lately lastly
likewise literally longer loudly mainly merely mostly namely naturally necessarily newly normally notably obviously
occasionally officially often originally outright overnight overseas particularly partly perfectly permanently
personally physically possibly potentially precisely presumably previously primarily privately probably promptly
properly publicly purely quickly quietly rapidly rarely readily really recently regularly relatively repeatedly
reportedly roughly sadly safely secondly seldom seriously severely sharply shortly significantly similarly simply
simultaneously slightly slowly solely somehow sometimes somewhat somewhere soon specifically steadily strictly
strongly subsequently substantially successfully suddenly supposedly surely technically temporarily thereby thoroughly
thoughtfully throughout totally traditionally truly typically ultimately undoubtedly unfortunately unusually usually
utterly virtually widely wildly worldwide allegedly apparently separately nationwide someday anyway anymore beforehand
overall least straight
`);

/** Adjectives that make one concept with their noun ("nuclear weapon"), where others only describe it ("new weapon"). */
export const CLASSIFYING = wordSet(`
federal nuclear public private national international global digital military medical political economic financial
social legal criminal civil foreign electronic central mental industrial commercial personal natural environmental
democratic domestic constitutional educational scientific technical chemical cultural religious human internal external
organic renewable virtual fiscal monetary annual clinical genetic parliamentary presidential ethnic racial urban rural
corporate diplomatic strategic technological electric patient human executive chemical material capital solar wholesale retail mobile online open chronic viral local
`);
