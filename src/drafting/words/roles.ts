import { singulars } from './usualness.ts';
import { wordSet } from './wordSet.ts';

/** What people are, in the singular; before or beside a name it is their role. */
const ROLE_NOUNS = wordSet(`
academic accountant activist actor actress adjutant administrator admiral adviser advisor advocate agent aide ally
ambassador analyst anthropologist archaeologist archbishop architect artist assistant associate astronomer astronaut
athlete attorney author banker biologist bishop blogger boss brigadier broker builder businessman businesswoman campaigner
captain cardinal cardiologist ceo cfo chair chairman chairperson chairwoman chancellor chef chemist chief cio ciso
cleric climatologist clinician co-author co-chair co-founder coach cofounder colonel columnist comedian commander
commentator commissioner composer congressman congresswoman conservationist consultant contractor coo coordinator
correspondent counsel counselor councillor councilman councilwoman creator critic cto curator dean defendant
demonstrator dentist deputy designer detective developer diplomat director dissident doctor driver ecologist economist
editor educator employee engineer entrepreneur envoy epidemiologist executive expert farmer father fellow filmmaker
fisherman founder fundraiser general geographer geologist governor grandmother guard hacker head historian host
immunologist inspector instructor intern inventor investigator investor journalist judge justice king lawmaker lawyer
leader lecturer legislator librarian lieutenant linguist lobbyist magistrate mayor major manager marine mathematician
meteorologist minister mother musician negotiator neighbor neighbour neuroscientist novelist nurse nutritionist officer
official oncologist operator organizer organiser owner parent partner pastor pathologist patient pediatrician
philosopher photographer physician physicist pilot planner playwright poet policeman policymaker politician pollster
pope premier president priest prince princess principal producer professor programmer prosecutor protester
psychiatrist psychologist publisher queen rabbi ranger realtor refugee regulator rep reporter representative republican
democrat researcher resident retiree scholar scientist secretary senator sergeant sheriff singer sociologist soldier
solicitor specialist speaker spokesman spokesperson spokeswoman sportsman staffer strategist student superintendent
supporter surgeon survivor teacher technician technologist trader trainer treasurer trustee undersecretary
vice-president vice-premier vice-chairman veteran victim virologist volunteer whistleblower witness master keeper warden guide registrar archivist clerk foreman referee umpire conductor skater swimmer runner
cyclist golfer boxer rower carer worker writer
zoologist nominee lead contributor captain skipper player goalkeeper defender striker midfielder quarterback manager
representative assemblyman alderman person people man woman men women source insider observer
`);

/** What the names of learned trades end in: "hydrologist", "statistician". */
const TRADE = /.{3}(?:ologist|ographer|ician|onomist|iatrist|iatrician)$/;

/** Whether a word, in lower case, says what people are. */
export function isRoleNoun(word: string): boolean {
  return singulars(word).some((one) => ROLE_NOUNS.has(one) || TRADE.test(one));
}

/** Before a name as a title: "Mr. Frankel", "Sen. Warner". */
export const TITLES = wordSet(`
mr mrs ms miss dr prof professor sir dame lord lady sen senator senators rep reps representative gov governor
president vice pres prime premier minister chancellor king queen prince princess pope judge justice gen general lt
lieutenant col colonel maj major capt captain sgt sergeant adm admiral secretary ambassador mayor sheriff chairman
chairwoman chief ceo cfo director commissioner congressman congresswoman councilman councilwoman attorney
representative speaker detective inspector officer deputy undersecretary rev reverend father sister saint archbishop
bishop cardinal rabbi sheikh ayatollah imam assistant former spokesman spokeswoman spokesperson vice-president
vice-premier coach commander leader officer sergeant executive chair dean head
`);

/** Courtesy titles: they say nothing of what someone is. */
export const COURTESIES = wordSet(`mr mrs ms miss dr prof sir dame lord lady rev jr sr`);

/** Those who speak for a body: what they say, the body says. */
export const SPOKESPEOPLE = wordSet(
  `spokesman spokeswoman spokesperson spokespeople spokesmen representative`,
);

/** People who are named by what they are only, in the plural: "trade experts say". */
export const UNNAMED_HEADS = wordSet(`
academics activists advisers advisors advocates aides allies analysts attorneys authorities backers bankers brokers
campaigners citizens colleagues commentators conservationists consultants critics customers defenders democrats
demonstrators developers diplomats doctors economists educators employees engineers environmentalists executives
experts eyewitnesses farmers firms friends historians hospitals insiders insurers investigators investors journalists
lawmakers lawyers leaders legislators locals many managers marchers ministers negotiators neighbors neighbours nurses
observers officers officials opponents organizers others parents participants people physicians police policymakers
politicians pollsters producers proponents prosecutors protesters psychologists regulators relatives reporters
representatives republicans researchers residents retailers reviewers scholars scientists senators skeptics sources
specialists spokesmen staffers strategists students supporters surgeons survivors teachers traders users veterans
victims villagers volunteers watchdogs witnesses workers writers some most several
`);

/** Works that state something: "the study found". */
export const REPORT_NOUNS = wordSet(`
report study survey poll analysis paper article research assessment audit review investigation estimate forecast
indictment complaint lawsuit filing memo letter statement census bulletin advisory editorial dossier affidavit ruling
transcript whitepaper findings dataset
`);

/** What numbers are taken from, once it is said by whom it was made: "data from the agency". */
export const RECORD_NOUNS = wordSet(`
data figure statistic record document release chart index book post briefing newsletter number calculation
`);

/** Common nouns for a body that the text has named before, or names nowhere. */
export const BODY_NOUNS = wordSet(`
administration agency army association authority bank board body bureau charity club coalition commission committee
company consortium council court department embassy firm force foundation government group hospital institute
institution ministry military movement network newspaper office organisation organization outlet panel party
publication publisher regulator retailer school service startup system team think-tank thinktank tribunal union
university watchdog manufacturer carmaker airline utility insurer bank maker operator police prosecutors magazine
campaign company's nonprofit
`);
