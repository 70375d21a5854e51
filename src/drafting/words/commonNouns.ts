import { wordSet } from './wordSet.ts';

/** Nouns that any page may hold, in the singular: alone they mark nothing. Compiled for Sourcelight by hand. */
export const COMMON_NOUNS = wordSet(`
ability absence access accident account accuracy achievement act action activity actor addition address advance
advantage adviser advisor advice affair age agency agenda agent agreement aid aim air aircraft airline airport alarm
alliance ally amount analysis analyst anger animal announcement answer anxiety apartment app appeal appearance
application appointment approach approval area argument arm army arrangement arrest arrival art article artist aspect
assault assembly assessment asset assistance assistant association assumption athlete atmosphere attack attempt
attention attitude attorney audience author authority average award baby background bag balance ball ban band bank bar
barrier base basis battle beach beauty bed beginning behavior behaviour belief benefit bid bill bird birth bit blame
block blog blood board boat body bomb bond bonus book boom border boss bottle bottom box boy brain branch brand bread
break breakfast breath bridge broadcast brother budget building bus business buyer cabinet call camera camp campaign
candidate capacity capital captain car card care career case cash category cause caution celebration center central
centre century ceremony chain chair chairman chairwoman challenge chance change channel chapter character charge chart
check chemical chief child choice church circle circumstance citizen city civilian claim class client climate clock
clothes club coach coalition coast code coffee cold colleague collection college combination command comment
commitment committee commission commissioner community company comparison competition competitor complaint component
computer concentration concept concern conclusion condition conduct conference confidence conflict confusion congress
connection consequence constitution construction consultant consumer contact content contest context contract
contribution contributor control controversy convention conversation cooperation copy core corner corporation cost
council counsel country county couple courage course court cover coverage crackdown creation credit crew crime
criminal crisis critic criticism crop cross crowd culture currency current custom customer cut cycle damage danger
dark data database date daughter day deadline deal dealer death debate debt decade decision decline defeat defence
defendant defense definition degree delay delegation delivery demand democracy demonstration department departure
deputy description design desire desk destruction detail detective development device dialogue difference difficulty
dinner diplomat direction director disaster discovery discussion disease display dispute distance distribution
district division doctor document dog dollar donor door doubt draft drama dream dress drink drive driver drop drug
duty earnings earth east economist economy edge edition editor education effect effort election electricity element
email emergency emphasis employee employer employment end enemy energy enforcement engine engineer enterprise
environment episode equipment era error escape estate estimate evening event evidence example exception exchange
executive exercise exit expansion expectation expense experience experiment expert explanation explosion export
expression extension extent eye face facility fact factor factory failure faith fall fame family fan farm farmer
fashion father fault favor favour fear feature fee feedback feeling field fight fighter figure file film finance
finding finger fire firm fish flag flight floor flow focus food foot football force forecast forest form format
founder foundation frame framework freedom friend front fuel fun function fund funding future gain game gap garden gas
gate gender generation girl glass goal god gold goods government governor grade graduate grand grant ground group
growth guarantee guard guest guidance guide guideline gun guy habit half hall hand harm head headline headquarters
health hearing heart heat height help hero highlight hill history hit hold hole holiday home hope horse hospital host
hotel hour house household housing human hundred husband ice idea identity image impact implementation importance
impression improvement incident income increase independence index indication individual industry inflation influence
information infrastructure initiative injury innovation inquiry inside instance institute institution instruction
instrument insurance integration intelligence intention interest internet interview introduction invasion investigation
investigator investment investor involvement island issue item job joint journal journalist journey judge judgment jury
justice key kid kind king kitchen knowledge lab label labor labour lack lady lake land language launch law lawmaker
lawsuit lawyer layer lead leader leadership league learning leg legacy legislation legislature length lesson letter
level library license lie life light limit line link list literature loan location look loss lot love lunch machine
magazine mail main maintenance major majority maker man management manager manner manufacturer map margin mark market
marketing marriage mass master match material matter maximum mayor meal meaning measure mechanism media medicine
meeting member membership memory message method middle migrant mile military million mind mine minimum minister
ministry minority minute mission mistake mix mixture mode model moment money month mood morning mother motion mountain
mouth move movement movie murder museum music name narrative nation nature navy need negotiation negotiator neighbor
neighborhood neighbour network news newspaper night noise north note notice notion novel number object objective
observer occasion offense offer office officer official oil operation operator opinion opponent opportunity opposition
option order organisation organization origin other outcome outlet output outside owner ownership pace package page
pain painting pair panel paper parent park parliament part participant partner partnership party pass passage
passenger past path patient pattern pay payment peace peak penalty people percent percentage performance period
permission permit person personality personnel perspective phase phone photo photograph phrase picture piece pilot
place plan plane planet planning plant platform play player pleasure point police policy politician politics poll pool
population port portion position possession possibility post potential pound poverty power practice practitioner
preference preparation presence presentation presidency president press pressure prevention price pride priest prime
principle print priority prison prisoner privacy prize problem procedure process producer product production
profession professional professor profile profit program programme progress project promise promotion proof property
proportion proposal prosecutor prospect protection protest protester provider province provision public publication
publisher purchase purpose quality quarter quarterly queen question quote race radio rain raise range rate rating ratio
reach reaction reader reading reality reason recent recognition recommendation record recovery reduction reference
reform refugee regime region regulation regulator relation relationship relative release relief religion remark reply
report reporter reporting representation representative republic reputation request requirement research researcher
reserve resident resistance resolution resource respect response responsibility rest restaurant restriction result
retail return revenue review revolution rich right rise risk river road rock role room root route row rule ruling run
safety salary sale sample saving savings scale scene schedule scheme scholar school science scientist scope score scream
screen sea search season seat second secret secretary section sector security segment selection self senate senator
sense sentence sequence series server service session set setting settlement shadow shape share shareholder shift ship
shock shop shopping shore shot show side sight sign signal significance sister site situation size skill sky sleep
society soil soldier solution son song sort soul sound source south space speaker specialist species speech speed
spending spirit spokesman spokesperson spokeswoman sponsor sport spot spread square staff stage stake stand standard
star start startup state statement station statistic status step stock stone stop storage store storm story strategy
stream street strength stress strike string structure struggle student study stuff style subject success suggestion
suit sum summary summer supply support supporter surface surprise survey survival suspect symbol system table tactic
tail talent talk tank target task tax teacher team tear technique technology telephone television temperature tension
term territory terror test testimony text thanks theater theatre theme theory thing thinking thought threat thousand
ticket tie time title tone tool top topic total touch tour tourism tourist town track trade trader tradition traffic
train training transfer transition transport transportation travel traveler treatment treaty tree trend trial trick
trip troop trouble truck trust truth turn type uncertainty understanding union unit university update use user value
van variation variety vehicle venture version victim victory video view viewer village violation violence vision visit
visitor voice volume volunteer vote voter wage wait walk wall war warning waste watch water wave way weakness wealth
weapon weather web website wedding week weekend weight west whole wife will wind window wing winner winter withdrawal
witness woman wonder wood word work worker workforce working world worth writer writing yard year yield youth zone
adult ceo co-author co-founder cofounder coauthor feet men women children people lives wives dollars euro vice
setback stance rollout lineup turmoil chaos spokespeople lawmakers expertise counterpart aide contender rival
`);
