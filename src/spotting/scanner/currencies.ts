import { list, pairs } from './reading.ts';

/** Signs → ISO 4217; a sign that several countries share stays as it is. */
export const SIGNS = new Map(
  pairs(
    '$=$ €=EUR £=GBP ¥=JPY ₩=KRW ₹=INR ₽=RUB ₺=TRY ₪=ILS ₫=VND ฿=THB ₦=NGN ₱=PHP ₡=CRC ₭=LAK ₴=UAH ₸=KZT ₮=MNT ₲=PYG ₵=GHS ₼=AZN ₾=GEL ৳=BDT ؋=AFN ៛=KHR ֏=AMD 元=CNY 圆=CNY 円=JPY 원=KRW ¢=cent',
  ),
);
/** Whose sign it is, where that is not the start of the code as in US$, HK$, JP¥. */
export const OWNED_SIGNS = new Map(
  pairs('a$=AUD c$=CAD s$=SGD r$=BRL j$=JMD nt$=TWD cdn$=CAD mex$=MXN mx$=MXN ec$=XCD e£=EGP'),
);
/** Abbreviations as they are written, and codes that ISO does not have. */
const ABBREVIATIONS =
  'RM=MYR Rs=INR rs=INR LE=EGP KD=KWD Dh=AED Dhs=AED Tk=BDT Rp=IDR Ksh=KES KSh=KES NIS=ILS kr=krone Kč=CZK zł=PLN SFr=CHF Fr=franc RMB=CNY rmb=CNY CNH=CNY BTC=BTC ETH=ETH EURO=EUR ரூ=LKR රු=LKR';
/** Other words for a name, and plurals of their own. */
const ALIASES =
  'buck=dollar quid=pound sterling=pound renminbi=yuan rouble=ruble kronor=krona kroner=krone kronur=krona krónur=krona lei=leu leva=lev pence=penny pennies=penny';
/** What a name means where nobody says whose it is, if several countries have one, or none of today. */
const BARE =
  'dollar=$ pound=GBP won=KRW rupee=INR ruble=RUB krona=SEK lira=TRY lire=ITL reais=BRL dirham=AED shilling=KES leu=RON cent=cent penny=penny satoshi=satoshi bitcoin=BTC markka=FIM peseta=ESP guilder=NLG';
/** Owners that say it otherwise than the full name does. */
const OWNED = 'amer_dollar=USD unit_dollar=USD uae_dirham=AED uk_pound=GBP';
/** Codes that are words, and names that are others, too. */
const WORDS = list(
  'all top cup pen mop try mad sos bob cop gel sit php cad rub amd ron gold real mark sol colon',
);

/** Names that may stand before figures, "euros 20": those that mean one currency and are no other word. */
export function isLeading(name: string): boolean {
  return !` euro=${ALIASES} ${BARE}`.includes(` ${name}=`);
}

interface Currencies {
  /** Codes and abbreviations as written → unit. */
  codes: Map<string, string>;
  /** Every form of a name → the name: "kroner" → "krone", "quid" → "pound". */
  names: Map<string, string>;
  /** A name → what it means alone: a code, or the name where several countries have one. */
  bare: Map<string, string>;
  /** Four letters of whose it is, `_` and the name → code; '' where that does not tell. */
  owned: Map<string, string>;
}
let known: Currencies | undefined;

/** The currencies of ISO 4217 by the names that CLDR has for them; made when first asked for. */
export function currencies(): Currencies {
  known ??= compile();
  return known;
}

function compile(): Currencies {
  const all: Currencies = { codes: new Map(), names: new Map(), bare: new Map(), owned: new Map() };
  addCountries(all);
  const { codes, names, bare, owned } = all;
  for (const word of WORDS) {
    codes.delete(word);
    bare.delete(word);
  }
  for (const word of list('ALL TOP CUP AMD COP CVE cve')) codes.delete(word);
  for (const [name, unit] of pairs(BARE)) {
    nameAs(names, name, name);
    bare.set(name, unit);
  }
  for (const [form, name] of pairs(ALIASES)) nameAs(names, form, name);
  for (const [key, code] of pairs(OWNED)) owned.set(key, code);
  for (const [written, code] of pairs(ABBREVIATIONS)) codes.set(written, code);
  return all;
}

function addCountries({ codes, names, bare, owned }: Currencies): void {
  const sole = new Map<string, string>();
  const display = new Intl.DisplayNames('en', { type: 'currency' });
  for (const code of Intl.supportedValuesOf('currency')) {
    const full = (display.of(code) ?? '(').toLowerCase();
    // Former currencies have their years in parentheses; X is no country's but for the francs and two more.
    if (full.includes('(') || /^X(?![AO]F|C|PF)/.test(code)) continue;
    codes.set(code, code).set(code.toLowerCase(), code);
    const words = full.split(/[\s&.-]+/);
    const written = words.pop() as string;
    // "króna"
    const name = written.normalize('NFD').replace(/\p{M}/gu, '');
    nameAs(names, written, name);
    nameAs(names, name, name);
    bare.set(name, bare.has(name) ? name : code);
    for (const word of words) {
      const key = `${word.slice(0, 4)}_${name}`;
      // "Sudanese" alone is not South Sudanese; "Korean" alone may be either.
      if (words.length === 1) sole.set(key, code);
      owned.set(key, owned.has(key) ? '' : code);
    }
  }
  for (const [key, code] of sole) owned.set(key, code);
}

function nameAs(names: Map<string, string>, form: string, name: string): void {
  for (const ending of ['', 's', 'es']) names.set(form + ending, name);
}

/** The code for a sign and the letters before it: "us$", "aud$", "jp¥"; that of the sign alone if they say nothing. */
export function ownerOf(owner: string, sign: string): string | undefined {
  const { codes } = currencies();
  const letters = owner.replace(/[ .]/g, '');
  const derived = (letters + ({ $: 'd', '£': 'p', '¥': 'y' }[sign] ?? '')).toUpperCase();
  return OWNED_SIGNS.get(letters + sign) ?? codes.get(derived) ?? codes.get(letters);
}

/** A code as written, with the magnitude after it: "USD", "usd", "RM"; "MUSD" are millions, as accountants write it. */
export function codeOf(
  written: string,
  magnitude?: number,
): [unit: string | undefined, magnitude: number | undefined] {
  const { codes } = currencies();
  const letters = written.replaceAll('.', '');
  const millions = /^[Mm]([A-Z]{3})$/.exec(letters)?.[1];
  return millions && codes.has(millions) ? [codes.get(millions), 1e6] : [codes.get(letters), magnitude];
}

/** What a currency's name means, with the words before it that say whose it is: "swiss francs", "us dollars". */
export function unitOf(word: string, ...owners: string[]): string | undefined {
  const { names, bare, owned } = currencies();
  const name = names.get(word.trim());
  const unit = name && bare.get(name);
  if (!name || owners.length === 0) return unit;
  const codes = owners.map((owner) => owned.get(`${owner.replace(/[ .]/g, '').slice(0, 4)}_${name}`));
  if (codes[0] !== undefined) return codes.find(Boolean) ?? unit;
  // "Belgian francs": a currency that is no more.
  return unit && owners.length === 1 && /(?:an|ese|ish|ch)$/.test(owners[0] as string) ? name : undefined;
}
