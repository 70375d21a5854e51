import { wordSet } from './wordSet.ts';

/** Words in the name of a body; in lower case. */
export const BODY_WORDS = wordSet(`
academy administration agency airlines airways alliance army assembly associates association associations authority
bank bar bloc board brigade broadcasting brotherhood bureau cabinet capital caucus center centre chamber charity church
clinic club co coalition college commission committee community company confederation conference congress consortium
consulting cooperative corp corporation corps council court courts department directorate division embassy enterprise
enterprises exchange faculty federation finance financial force forces foundation front fund funds government group
groups guard guild health healthcare holdings hospital hospitals inc industries initiative institute institutes
institution insurance intelligence international journal lab laboratories laboratory labs league legislature llc llp
ltd magazine media medicine ministry mission mosque motors movement museum navy network networks news
office operations organisation organization palace parliament partners partnership party patrol police post press
programme project prosecutors publishing records republic research reserve school schools secretariat security senate
service services society solutions station studio studios survey syndicate systems task team technologies technology
telecom telegraph times tribunal tribune trust union university ventures watch works gazette herald register daily
chronicle intelligencer observer plc gmbh ag sa bv group's protection enforcement
energy power electric oil steel foods pharma pharmaceuticals mining resources software stores brands robotics chemicals
`);

/** Where an "of", "for" or "on" after it still belongs to the name. */
export const BODY_HEADS = wordSet(`
academy administration agency alliance army assembly association associations authority bank board bureau cabinet
center centre chamber church city club coalition college commission committee confederation conference congress
convention corporation corps council court department directorate division embassy faculty federation forum foundation
front fund guild house initiative institute institution journal kingdom laboratory league library ministry mission
movement museum network office organisation organization party people's register republic school secretariat
society research studies state states strait survey treaty tribunal trust union university bay gulf isle cape war battle act bill
code law office project programme program
`);

/** The last word of an event's name. */
export const EVENT_WORDS = wordSet(`
war wars olympics games summit cup election elections conference festival championship championships massacre
revolution uprising crisis pandemic hurricane earthquake attacks bombing referendum trial treaty agreement accord
accords protocol convention operation operations campaign expo forum congress convention open prix prize award awards
day depression recession
`);
