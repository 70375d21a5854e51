import { wordSet } from './wordSet.ts';

/** Family names that many people bear: alone they name nobody. Compiled for Sourcelight by hand. */
export const COMMON_FAMILY_NAMES = wordSet(`
adams alexander ali allen alvarez anderson andrews armstrong arnold atkinson austin bailey baker barnes barrett bates
bell bennett berg berry bishop black blair boyd bradley brooks brown bryant burke burns bush butler byrne cameron
campbell carlson carpenter carr carroll carter castro chapman chavez chen christensen clark clarke clinton cohen
cole coleman collins cook cooper cox crawford cruz cunningham davidson davies davis dean diaz dixon douglas doyle duncan
dunn edwards elliott ellis evans ferguson fernandez fields fisher fitzgerald fleming fletcher flores ford foster fox
francis franklin frazier freeman friedman fuller garcia gardner gates gibson gilbert goldberg goldman gomez gonzales
gonzalez gordon graham grant gray green greene griffin gupta hall hamilton hansen hanson harper harris harrison hart
harvey hawkins hayes henderson henry hernandez hicks hill hoffman holland holmes howard hudson hughes hunt hunter hussain
jackson jacobs james jefferson jenkins jensen johnson johnston jones jordan kelley kelly kennedy khan kim king klein knight
kumar lane larson lawrence lawson lee lewis lincoln long lopez lynch macdonald marshall martin martinez mason matthews
mccarthy mcconnell mcdonald mckenzie mckinley medina mendoza meyer miller mills mitchell mohamed montgomery moore morales
morgan morris morrison mueller muller murphy murray myers nelson newman newton nguyen nichols nixon obama obrien oconnor
olson ortiz owens palmer park parker patel patterson payne pearson perez perkins perry peters peterson phillips pierce
porter powell price putin ramirez ramos reagan reed reid reyes reynolds rice richards richardson riley rivera roberts
robertson robinson rodriguez rogers romero roosevelt rose ross rossi ruiz russell ryan sanchez sanders schmidt schneider
schwartz scott shah sharma shaw silva simmons simpson singh smith snyder spencer stephens stevens stewart stone sullivan
sutton taylor thomas thompson thomson torres trump tucker turner vargas wagner walker wallace walsh wang ward warner
warren washington watkins watson weaver webb weber webster welch wells west wheeler white williams williamson willis
wilson wood woods wright xi yang young zhang zimmerman
`);

/** Family names that stand first: "Kim Jong-un" is Kim. Korean, Chinese and Vietnamese, as the press spells them. */
export const LEADING_FAMILY_NAMES = wordSet(`
ahn bae bang cai cao chang chen cheng cho choe choi chu chung dang deng ding do duong fan fang feng fu gao gong gu guo
han he hong hu huang hwang hyun jang jeon jeong jiang jo jung kang kim kwon le lee li liang lim lin liu lu luo ma mao
moon nam nguyen no oh pan park peng pham phan qian qin ri roh ryu seo shao shen shin shu sim so son song su sun tan
tang tran vo vu wang wei wen woo wu xi xiao xie xu yan yang yao ye yi yin yoo yoon yu yuan zeng zhang zhao zheng zhou
zhu
`);
