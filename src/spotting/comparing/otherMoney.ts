/**
 * What else happens to money than what an article measures, in the words of the press. A star stands for any
 * ending. A word that the figure itself is measured by is none of these for it.
 */
const OTHER_MONEY: Readonly<Record<string, string>> = {
  'spending it':
    'budget* buy buys buying bought cost* debt* owe* paid pay pays paying payment* need needs needed pension* purchas* salar* spen* wage*',
  'giving it':
    'aid compensat* donat* gift* grant* offer* pledge* promise* refund* reimburs* repaid repay* reward* bounty bounties',
  'dealing in it':
    'export exports exported import imports imported invest invests invested investing investors lend* lent loan* market sale sales sell sells selling sold trade traded trades turnover',
  'passing it on':
    'cash* out|launder*|unlaundered|mixed|moved|moves|moving|swap*|transfer*|converted|turned into|wash|washed|washes|washing',
  'having it':
    'contain*|deposit*|held|hold|holds|holding|holdings|in value|insurance|insured|owned|owns|price*|reserves|savings|sits on|under management|valuation|gdp|gross domestic product|economy of',
  'getting it back': 'confiscat* fine fined fines freez* froze* recoup* recover* returned seiz*',
  'asking for it': 'bail bet bets demand* ransom*',
};

/** Ways to come by money, by which the thing itself may be done: "earned with cyberattacks". */
const INCOME =
  'damage*|earn*|generat*|income|profit*|raise*|raising|revenue*|are valued|be valued|is valued|was valued|were valued';

function listOf(words: string): string[] {
  return words.includes('|') ? words.split('|') : words.split(' ');
}

function patternOf(words: readonly string[]): RegExp {
  const forms = words.map((word) => word.replaceAll('*', '[a-z-]*').replaceAll(' ', '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Matches a word that says of money what is no theft. */
export const otherMoney = patternOf(Object.values(OTHER_MONEY).flatMap(listOf));
/** Matches a word for coming by money in whatever way. */
export const income = patternOf(listOf(INCOME));
