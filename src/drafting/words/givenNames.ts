import { wordSet } from './wordSet.ts';

/** Common given names: a run of capitals that begins with one is a person. Compiled for Sourcelight by hand. */
export const GIVEN_NAMES = wordSet(`
aaron abdul abdullah abigail abraham adam adrian ahmed aisha alan albert alejandro alessandro alex alexander alexandra
alexei alexis ali alice alicia alison allison amanda amber amelia amir amit amy ana anastasia andre andrea andreas
andrei andres andrew andy angela angelina anita ann anna anne annie anthony antoine anton antonio antony arjun arnold
arthur ashley ashok audrey barbara barry beatrice ben benjamin benny bernard bernie beth bethany betty beverly bill
billy bob bobby boris brad bradley brandon brenda brendan brett brian bridget brittany brooke bruce bruno bryan caitlin
cameron camila carl carla carlos carmen carol caroline caroline carolyn carrie casey catherine cathy cecilia charlene
charles charlie charlotte cheryl chloe chris christian christina christine christopher christy cindy claire clara
clarence claudia clayton clive colin connor cory courtney craig crystal curtis cynthia dale damian damien dan dana
daniel daniela danielle danny darrell darren dave david dawn dean deborah debra denis denise dennis derek diana diane
diego dimitri dmitri dmitry dominic don donald donna dora doris dorothy doug douglas duncan dylan ed eddie edgar edith
edmund eduardo edward edwin eileen elaine eleanor elena eli elias elijah elisabeth elise eliza elizabeth ella ellen
emil emilia emilio emily emma emmanuel enrique eric erica erik erin ernest esther ethan eugene eva evan evelyn fatima
felipe felix fernando fiona florence frances francesca francesco francis francisco francois frank franz fred frederick
gabriel gabriela gareth gary gavin geoff geoffrey george georgia gerald gerard gianni giorgio giovanni giuseppe glen
glenn gloria gordon grace graham grant greg gregory guillermo gustavo guy gwen hannah hans harold harriet harry harvey
hassan heather hector heidi helen helena henry herbert hillary holly howard hugh hugo hussein ian ibrahim igor imran
ines ingrid irene iris isaac isabel isabella ivan ivy jack jackie jacob jacqueline jaime jake james jamie jan jane
janet janice jared jasmine jason javier jay jean jeff jeffrey jenna jennifer jenny jeremy jerome jerry jesse jessica
jill jim jimmy joan joanna joanne joao joe joel johan johannes john johnny jon jonas jonathan jordan jorge jose joseph
josephine josh joshua joy joyce juan judith judy julia julian juliana julie juliet jun justin karen karim karl kate
katherine kathleen kathryn kathy katie katrina kay keith kelly ken kenneth kerry kevin khaled kim kimberly kirsten
kirstjen kristen kristin kristina kumar kurt kyle lance larry lars laura lauren laurence laurie lawrence leah lee leila
leo leon leonard leonardo leslie lewis liam lillian lily linda lindsay lisa liz lloyd logan lois lorenzo lori lorraine
louis louise lucas lucia lucy luigi luis luke lydia lyndon lynn mack madeleine magnus mahmoud malcolm manuel marc marcel
marco marcos marcus margaret margie maria mariana marie marilyn mario marion marissa mark marta martha martin marty
mary mateo mathew matt matteo matthew maureen maurice max megan mehmet melanie melissa mercedes michael michel michele
michelle miguel mike mikhail mindy miranda miriam mitch mitchell mohamed mohammad mohammed mohammad molly mona monica
morgan muhammad mustafa nadia nancy naomi narendra natalia natalie natasha nathan nathaniel neil nelson nicholas nick
nicola nicolas nicole nigel nikita nikolai nina noah noel nora norman olga oliver olivia omar oscar otto owen pablo
paige pamela paolo pat patricia patrick paul paula pauline pavel pedro peggy penny pete peter phil philip philippe
phillip pierre piotr priya rachel rafael raj rajesh ralph ramon randy raul ravi ray raymond rebecca regina reginald rene
ricardo richard rick ricky rita rob robert roberta roberto robin rodney rodrigo roger roland ron ronald rory rosa rose
rosemary ross roy ruben russell ruth ryan sabrina sally salman sam samantha samir samuel sandra sandy sanjay santiago
sara sarah scott sean sebastian serge sergei sergey sergio seth shane shannon sharon shaun shawn sheila sheldon shirley
sidney silvia simon simone sofia sonia sophia sophie stacy stan stanley stefan stefano stella stephan stephanie stephen
steve steven stewart stuart sue sunil susan suzanne svetlana sylvia tamara tanya tara ted terence teresa terry thelma
theodore theresa thomas tiffany tim timothy tina todd tom tommy toni tony tracy travis trevor tyler ursula valentina
valerie vanessa vera veronica victor victoria vijay vince vincent viktor violet virgil vivian vladimir volodymyr wade
walter wanda warren wayne wendy wesley wilfred will william willie winston xavier yasmin yolanda yuri yusuf yvonne zach
zachary zoe
`);

/** Those of them that women bear: "she said" is none of the others. */
const WOMENS_NAMES = wordSet(`
abigail agnes aisha alexandra alice alicia alison allison amanda amber amelia amy ana anastasia andrea angela angelina
anita ann anna anne annie ashley audrey barbara beatrice beth bethany betty beverly brenda bridget brittany caitlin
camila carla carmen carol caroline carolyn catherine cathy cecilia charlene charlotte cheryl chloe christina christine
cindy claire clara claudia colleen cristina crystal cynthia daniela danielle dawn deborah debra denise diana diane dolores
donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen emilia emily emma
erica erin esther eugenia eva evelyn fatima fiona florence frances francesca gabriela gabrielle georgia gina gloria grace
greta gwen hannah harriet heather heidi helen helena hillary holly ines ingrid irene iris isabel isabella ivana ivy
jacqueline jane janet janice jasmine jean jenna jennifer jenny jessica jill joan joanna joanne josephine joyce judith judy
julia juliana julie juliet karen kate katherine kathleen kathryn kathy katie katrina kay kayla kelly kimberly kirsten
kirstjen kristen kristin kristina laura lauren laurie leah leila lillian lily linda lindsay lisa liz lois lorena lori
lorraine louise lucia lucy lydia lynn madeleine margaret margie maria mariana marie marilyn marissa marta martha mary
maureen megan melania melanie melissa mercedes michelle mindy miranda miriam molly mona monica nadia nancy naomi natalia
natalie natasha nicole nina nora norma olga olivia paige pamela patricia paula pauline peggy penny phyllis priya rachel
rebecca regina renee rita roberta rosa rose rosemary ruth sabrina sally samantha sandra sara sarah shannon sharon sheila
shirley silvia simone sofia sonia sophia sophie stacy stella stephanie sue susan suzanne svetlana sylvia tamara tanya
tara teresa theresa thelma tiffany tina toni tracy ursula valentina valerie vanessa vera veronica victoria viola violet
virginia vivian wanda wendy yasmin yolanda yvonne zoe
`);
/** Names of women and men alike. */
const SHARED = wordSet('ashley andrea jean kelly kay leslie shannon tracy stacy lynn beverly');

/** What a given name says of who bears it; undefined where it says nothing. In lower case. */
export function pronounOf(given: string): 'he' | 'she' | undefined {
  if (!GIVEN_NAMES.has(given) || SHARED.has(given)) return undefined;
  return WOMENS_NAMES.has(given) ? 'she' : 'he';
}
