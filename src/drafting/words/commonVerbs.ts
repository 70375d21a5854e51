import { wordSet } from './wordSet.ts';

/** Verbs that any page may hold, in the base form. Compiled for Sourcelight by hand. */
export const COMMON_VERBS = wordSet(`
abandon accept access accompany account accuse achieve acknowledge acquire act adapt add address adjust admire admit
adopt advance advise affect afford agree aim alert allege allow alter amount analyse analyze anger announce answer
anticipate apologise apologize appeal appear apply appoint appreciate approach approve argue arise arrange arrest
arrive ask assemble assert assess assign assist assume assure attach attack attempt attend attract attribute avoid
await award back balance ban bar base bear beat become beg begin behave believe belong bet bid bind blame block blow
boast book boost borrow break breathe bring broadcast build burn burst bury buy call calculate campaign cancel capture
care carry cast catch cause caution cease celebrate challenge change charge chase check cheer choose circulate cite
claim clarify clean clear climb close coincide collapse collect combine come comfort command comment commit
communicate compare compete compile complain complete comply comprise compromise conceal concede concentrate concern
conclude condemn conduct confess confirm confront confuse connect consider consist constitute construct consult consume
contact contain contend continue contribute control convert convict convince cook cooperate cope copy correct cost
count counter couple cover crack crash create criticise criticize cross cry cut damage dance deal debate decide declare
decline decrease dedicate defeat defend define delay delete deliver demand demonstrate deny depart depend deploy
derive describe deserve design destroy detail detain detect determine develop devote die differ dig direct disagree
disappear disclose discover discuss dismiss display disrupt distribute disturb divide dominate donate doubt download
draft drag draw dream dress drink drive drop dry dub earn ease eat edit elect eliminate embrace emerge emphasise
emphasize employ enable encounter encourage end endorse enforce engage enhance enjoy ensure enter entitle equip erase
escalate escape establish estimate evacuate evaluate evolve examine exceed exchange exclude execute exercise exist
expand expect experience explain explode exploit explore export expose express extend extract face facilitate fail
fall favor fear feature feed feel fight figure file fill finalise finalize finance find finish fire fit fix flee
float flow fly focus fold follow forbid force forecast forget forgive form fuel fulfil fulfill function fund gain
gather generate get give go govern grab grant greet grow guarantee guard guess guide halt hand handle hang happen harm
hate head hear heat help hesitate hide highlight hint hire hit hold honor hope host hurt identify ignore illustrate
imagine impact implement imply import impose impress improve include incorporate increase indicate influence inform
inherit initiate injure insert insist inspect inspire install instruct insure integrate intend intensify interact
interpret interrupt intervene interview introduce invade invent invest investigate invite involve isolate issue join
joke judge jump justify keep kick kill kiss knock know label lack land last laugh launch lay lead leak lean leap learn
leave lend let leverage level lie lift light like limit link list listen live load locate lock look lose love lower
maintain make manage mandate manufacture march mark market marry match matter mean measure meet mention merge migrate
mind miss mix monitor motivate mount move multiply name narrow need neglect negotiate nominate note notice number obey
object observe obtain occupy occur offer open operate oppose order organise organize outline overcome overlook
oversee overtake owe own pack paint park participate pass pause pay peak perform permit persuade pick place plan play
plead please plunge point pose position possess post postpone pour predict prefer prepare present preserve press
pressure presume pretend prevail prevent print proceed process produce profit prohibit project promise promote prompt
propose prosecute protect protest prove provide provoke publish pull purchase pursue push put qualify question quit
quote race raid raise rank rate reach react read realise realize rebuild recall receive recognise recognize recommend
record recover recruit reduce refer reflect refuse regain regard register regret regulate reject relate relax release
rely remain remember remind remove rename render renew rent repair repeat replace reply report represent request
require rescue research resign resist resolve respect respond rest restore restrict result resume retain retire
retreat retrieve return reveal reverse review revise ride rise risk roll rule run rush sacrifice sail satisfy save say
scale scan scare schedule score search secure see seek seem seize select sell send separate serve set settle shake
shape share shed shift shine shoot shop shout show shrink shut sign signal sit skip slam sleep slide slip slow smile
soar solve sort sound spark speak specify speed spend spill split sponsor spot spread spring squeeze stabilise
stabilize stage stand stare start state stay steal steer stem step stick stop store strengthen stress stretch strike
strip structure struggle study submit succeed suffer suggest suit summarise summarize supply support suppose surge
surpass surprise surrender surround survey survive suspect suspend sustain swap swear sweep swim swing switch tackle
take talk target taste teach tear tell tend term test testify thank think threaten throw tie tighten touch tour trace
track trade train transfer transform translate transmit transport trap travel treat trigger trust try turn tweet
undergo undermine understand undertake unite unveil update upgrade uphold urge use vary venture verify view violate
visit vote vow wait wake walk want warn wash waste watch weaken wear weigh welcome widen win wish withdraw wonder work
worry worsen write yield infect hijack encrypt decrypt hack unlock exploit steal extort launder impeach scuffle dwarf pillory shepherd outpace balk fret slam reckon ship authorize authorise appease dismantle fund stall ban bounce breed brush bump chat chip choke click climb compile compress contribute crawl creep delight dip disclose distract dominate echo enlist entail evade exceed exert fade flag flip flood fuel gaze glow grip halt haul inflict insist inspect juggle knock lag leap linger loom mend mislead mock mourn nod obtain pile plead pledge plunge poach portray probe propel prosper pump quote rally rattle reap recruit refrain reinforce relocate remedy retrieve rip roam rot sack salute scatter scrap scrape scrutinise scrutinize seal shatter shed shelter shrug sink skirt slash smash snap soak spell spin splash spur stab stack stagger stain stamp steer stir strand stretch stumble suppress swell tackle tap tease tempt thrive tick tip toss tow trail trim tumble twist usher vanish vent vest veto waive wander wander weaken whip whisper wipe withhold witness wrap wreck wrestle
`);

/** Irregular forms that no rule makes from the base. */
export const IRREGULAR_FORMS = wordSet(`
arose arisen ate eaten awoke bore borne beat beaten became began begun bent bit bitten bled blew blown bound broke
broken brought built burnt bought came caught chose chosen clung cost cut dealt did done drew drawn drank drunk drove
driven dwelt fell fallen fed felt fled flew flown flung fought forbade forbidden forgave forgiven forgot forgotten
found froze frozen gave given goes gone got gotten grew grown ground hanged hid hidden hit held hung hurt kept knelt
knew known laid lain lay led left lent let lit lost made meant met mistook mown overcame overcome overtook overtaken
paid proved proven put ran rang read rid ridden risen rode rose rung said sang sank sat saw seen sent set sewn shaken
shed shone shook shot shown shrank shrunk shut slept slid slung sold sought sown spent spoke spoken spread sprang
sprung spun stole stolen stood strode struck stuck stung sung sunk swam swept swollen swore sworn swum swung taken
taught thought threw thrown told took tore torn understood undertook undertaken underwent undergone upheld went wept
woke woken won wore worn wound wove woven withdrew withdrawn wrote written
`);
