import { list, pairs } from './reading.ts';

/** Measures as we print them (SI names in British spelling) and how else they are written; `_` is a space, `/` "per". */
const ROWS =
  'year yr yrs annum,month mo mth,week,day,hour hr hrs h,minute min,decade,century centuries,second sec s,mile mi,foot feet ft,inch inches,yard yd,acre,hectare ha,kilogram kilo kgs,kilometre kms,tonne t,ton,ounce oz,pound lb lbs,gallon gal,pint,barrel bbl,degree deg degf degc ° º C F,decibel db,calorie,horsepower hp bhp,knot kn,carat,pixel,megapixel mp,micrometre micron,basis_point bps,percentage_point,mile/hour mph,kilometre/hour kph kmh,mile/gallon mpg,megabit/second mbps,gigabit/second gbps,revolution/minute rpm,frame/second fps';
const PREFIXES = new Map(pairs('k=kilo M=mega G=giga T=tera m=milli c=centi μ=micro n=nano'));
/** Symbol, name and the prefixes that it goes with. */
const SI =
  'm=metre:kcmμn g=gram:kmμ l=litre:mc L=litre:m W=watt:kMGTm Wh=watt_hour:kMGT V=volt:kMm A=amp:km Ah=ampere_hour:m s=second:mμn Hz=hertz:kMGT B=byte:kMGT b=bit:kMGT Pa=pascal:kMG J=joule:kMG N=newton:k eV=electronvolt:kMGT cal=calorie:k';

/** Every way to write a measure, with its case or in lower case → the measure. */
const NAMES = new Map<string, string>();
for (const row of ROWS.split(',')) {
  const words = list(row).map((word) => word.replace('_', ' '));
  for (const word of words) NAMES.set(word, words[0] as string);
}
for (const [symbol, named] of pairs(SI)) {
  const [base, prefixes] = named.replace('_', ' ').split(':') as [string, string];
  for (const prefix of ['', ...prefixes]) {
    const unit = (PREFIXES.get(prefix) ?? '') + base;
    const letters = prefix + symbol;
    for (const word of [unit, unit.replace(/re$/, 'er'), unit.replace(/gram$/, 'gramme'), letters])
      NAMES.set(word, unit);
    if (letters.length > 1 && !NAMES.has(letters.toLowerCase())) NAMES.set(letters.toLowerCase(), unit);
  }
}

for (const [word, unit] of [...NAMES])
  if (word.length > 2 && !NAMES.has(`${word}s`)) NAMES.set(`${word}s`, unit);

/** The measure that a word names, in the singular or plural: "hour" for "hrs". */
export function measureOf(written: string): string | undefined {
  return NAMES.get(written) ?? (written.length > 1 ? NAMES.get(written.toLowerCase()) : undefined);
}
