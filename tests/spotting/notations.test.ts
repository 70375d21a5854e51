import { describe, expect, test } from 'vitest';
import { scanQuantities } from '../../src/spotting/quantities.ts';

/** Each quantity as «modifier surface = amount unit /rate (noun)», as far as it has them. */
function read(text: string): string[] {
  return scanQuantities(text).map((span) => {
    const { start, end, kind, unit, modifier, rate, noun, vague } = span;
    const amount = 'value' in span ? `${span.value}` : `${span.lower}–${span.upper}`;
    return [
      modifier && `[${modifier}]`,
      `${text.slice(start, end)} = ${vague ? '~' : ''}${amount}`,
      kind === 'count' ? noun && `(${text.slice(noun.start, noun.end)})` : unit,
      rate && `/${rate}`,
    ]
      .filter(Boolean)
      .join(' ');
  });
}

const notations: Record<string, [sentence: string, ...quantities: string[]][]> = {
  'currency signs and codes': [
    ['The deal cost US$4.5bn and HK$20m.', 'US$4.5bn = 4500000000 USD', 'HK$20m = 20000000 HKD'],
    [
      'It paid € 12 million, then CHF 3.5 million.',
      '€ 12 million = 12000000 EUR',
      'CHF 3.5 million = 3500000 CHF',
    ],
    [
      'They owe Rs 500 crore, or Rs. 5,000,000,000.',
      'Rs 500 crore = 5000000000 INR',
      'Rs. 5,000,000,000 = 5000000000 INR',
    ],
    ['The ledger says 12.5 MEUR.', '12.5 MEUR = 12500000 EUR'],
    ['12 EUR, EUR12 and eur 12', '12 EUR = 12 EUR', 'EUR12 = 12 EUR', 'eur 12 = 12 EUR'],
    ['A$20, CA$30, R$40, mxn$ 50', 'A$20 = 20 AUD', 'CA$30 = 30 CAD', 'R$40 = 40 BRL', 'mxn$ 50 = 50 MXN'],
    ['¥300, ￥500, JP¥40, CN¥50', '¥300 = 300 JPY', '￥500 = 500 JPY', 'JP¥40 = 40 JPY', 'CN¥50 = 50 CNY'],
    ['100 ₡, 20 ₭, ₦30, ₱40', '100 ₡ = 100 CRC', '20 ₭ = 20 LAK', '₦30 = 30 NGN', '₱40 = 40 PHP'],
    [
      'RM1.5 billion, KSh 500, Rp 5,000, SFr 20',
      'RM1.5 billion = 1500000000 MYR',
      'KSh 500 = 500 KES',
      'Rp 5,000 = 5000 IDR',
      'SFr 20 = 20 CHF',
    ],
    ['R22.5 million and N500bn', 'R22.5 million = 22500000 ZAR', 'N500bn = 500000000000 NGN'],
    ['a $5 fee, gave us $5', '$5 = 5 $', 'us $5 = 5 USD'],
    ['from $80 U.S. per barrel', '$80 U.S. = 80 USD /barrel'],
    ['a balance of $-3.4bn', '$-3.4bn = -3400000000 $'],
    ['20p, 50c and 10¢', '20p = 20 penny', '50c = 50 cent', '10¢ = 10 cent'],
    ['ALL 5 of us, the TOP 10, COP 26', '5 = 5', '10 = 10'],
    ['COP 500,000', 'COP 500,000 = 500000 COP'],
  ],
  'names of currencies': [
    [
      'Sales of 30 billion won and 120 million yen',
      '30 billion won = 30000000000 KRW',
      '120 million yen = 120000000 JPY',
    ],
    ['a fine of 18.5 million Australian dollars', '18.5 million Australian dollars = 18500000 AUD'],
    ['about 2 million U.S. dollars', '[about] 2 million U.S. dollars = 2000000 USD'],
    ['She won 2 million Swiss francs.', '2 million Swiss francs = 2000000 CHF'],
    ['700 Belgian francs', '700 Belgian francs = 700 franc'],
    [
      '25 Danish kroner, 30 Swedish kronor, 20 Icelandic krónur',
      '25 Danish kroner = 25 DKK',
      '30 Swedish kronor = 30 SEK',
      '20 Icelandic krónur = 20 ISK',
    ],
    [
      '90 New Taiwan dollars, 50 New Zealand dollars',
      '90 New Taiwan dollars = 90 TWD',
      '50 New Zealand dollars = 50 NZD',
    ],
    [
      '12 South Korean won, 40 North Korean won',
      '12 South Korean won = 12 KRW',
      '40 North Korean won = 40 KPW',
    ],
    ['four thousand Mongolian tugriks', 'four thousand Mongolian tugriks = 4000 MNT'],
    [
      '70 lari, 300 zlotys, 45 lei, 60 leva',
      '70 lari = 70 GEL',
      '300 zlotys = 300 PLN',
      '45 lei = 45 RON',
      '60 leva = 60 BGN',
    ],
    ['3 quid, 20 bucks, 5 reais', '3 quid = 3 GBP', '20 bucks = 20 $', '5 reais = 5 BRL'],
    ['hundreds of millions of dollars', 'hundreds of millions of dollars = ~100000000–1000000000 $'],
    ['It cost nine dollars and six cents.', 'nine dollars and six cents = 9.06 $'],
    [
      'a dollar and 30 cents; 12 ringgit 50 sen',
      'a dollar and 30 cents = 1.3 $',
      '12 ringgit 50 sen = 12.5 MYR',
    ],
    ['euros 20 or baht 70', 'euros 20 = 20 EUR', 'baht 70 = 70 THB'],
    // Of twelve games; and what has the name of a currency.
    ['they played 12 and 9 won', '12 = 12', '9 = 9'],
    ['Euro 2024 and the Euro 5 engine', '2024 = 2024 year'],
    ['12 real people, 3 gold medals', '12 = 12 (real people)', '3 = 3 (gold medals)'],
  ],
  'magnitudes in short': [
    [
      '$620m, £4.1mn, $1.2tn, US$75k',
      '$620m = 620000000 $',
      '£4.1mn = 4100000 GBP',
      '$1.2tn = 1200000000000 $',
      'US$75k = 75000 USD',
    ],
    ['$5 b or $12 m', '$5 b = 5000000000 $', '$12 m = 12000000 $'],
    [
      '3k runners, 10M users, 5B views',
      '3k = 3000 (runners)',
      '10M = 10000000 (users)',
      '5B = 5000000000 (views)',
    ],
    ['8 B people', '8 B = 8000000000 (people)'],
    ['₹500cr and 3.4 lakh voters', '₹500cr = 5000000000 INR', '3.4 lakh = 340000 (voters)'],
    ['€1,5 Mrd and 300 Mio. Euro', '€1,5 Mrd = 1500000000 EUR', '300 Mio = 300000000'],
    ['피해액은 3억원, 12조 원', '3억원 = 300000000 KRW', '12조 원 = 12000000000000 KRW'],
    ['5万円と2億元', '5万円 = 50000 JPY', '2億元 = 200000000 CNY'],
    ['a $2.3-billion deal, $1.4-million home', '$2.3-billion = 2300000000 $', '$1.4-million = 1400000 $'],
    // A lone m is the metre where the press writes it so; and 5G counts nothing.
    ['30m deep, 5 m tall', '30m = 30 metre', '5 m = 5 metre'],
    ['5G masts and a 4K film', '4K = 4000 (film)'],
  ],
  separators: [
    ['1,234,567.89 and 12,34,567', '1,234,567.89 = 1234567.89', '12,34,567 = 1234567'],
    ['1.234.567 and €1.234,56', '1.234.567 = 1234567', '€1.234,56 = 1234.56 EUR'],
    ["1'250'000 francs", "1'250'000 francs = 1250000 franc"],
    ['12 345 678 people', '12 345 678 = 12345678 (people)'],
    ['1\u00a0000,5 tonnes', '1\u00a0000,5 tonnes = 1000.5 tonne'],
    ['１２３ yen', '１２３ yen = 123 JPY'],
    ['a .500 average', '.500 = 0.5'],
    ['choose 1,2,3', '1 = 1', '2 = 2', '3 = 3'],
  ],
  'tokens as the Penn Treebank cuts them': [
    ['It raised $ 85 million at 6 . 2 % .', '$ 85 million = 85000000 $', '6 . 2 % = 6.2 percent'],
    ['down 27 % from a year ago', '27 % = 27 percent'],
    ['us $ 10 million and c $ 16', 'us $ 10 million = 10000000 USD', 'c $ 16 = 16 CAD'],
    ['a $ 70 - a - share offer', '$ 70 = 70 $ /share'],
    ['5 million u . s . dollars', '5 million u . s . dollars = 5000000 USD'],
  ],
  percent: [
    [
      'It rose 3.5 per cent, or 0.4 percentage points.',
      '3.5 per cent = 3.5 percent',
      '0.4 percentage points = 0.4 percentage point',
    ],
    ['shares fell 5pc, 6 pct and 3pp', '5pc = 5 percent', '6 pct = 6 percent', '3pp = 3 percentage point'],
    ['a 10-per-cent stake in a 5%-owned firm', '10-per-cent = 10 percent', '5% = 5 percent'],
    ['a tenth of a percentage point', 'a tenth of a percentage point = 0.1 percentage point'],
    ['half a percentage point', 'half a percentage point = 0.5 percentage point'],
    ['from 4.8 to 4.7 per cent', '4.8 to 4.7 per cent = 4.7–4.8 percent'],
    ['an index at -1.3% today', '-1.3% = -1.3 percent'],
    ['a link to page%20name and 99%3'],
  ],
  'number words and parts': [
    ['two hundred and fifty thousand troops', 'two hundred and fifty thousand = 250000 (troops)'],
    [
      'one million two hundred thousand three hundred and four',
      'one million two hundred thousand three hundred and four = 1200304',
    ],
    [
      'nineteen hundred ships, thirty-two trillion won',
      'nineteen hundred = 1900 (ships)',
      'thirty-two trillion won = 32000000000000 KRW',
    ],
    ['it cost four fifty', 'four fifty = 450'],
    ['6 thousand 2 hundred and 15 votes', '6 thousand 2 hundred and 15 = 6215 (votes)'],
    ['a hundred and nine, a thousand million', 'a hundred and nine = 109', 'a thousand million = 1000000000'],
    ['zero point five, 2 point 4', 'zero point five = 0.5', '2 point 4 = 2.4'],
    ['one and a half million tonnes', 'one and a half million tonnes = 1500000 tonne'],
    ['a million and a half people', 'a million and a half = 1500000 (people)'],
    ['Two-thirds of them left; ½ stayed.', 'Two-thirds = 0.6666666666666666', '½ = 0.5'],
    ['six and twenty-one hundredths', 'six and twenty-one hundredths = 6.21'],
    ['two-thirds of a million jobs', 'two-thirds of a million = 666666.66666667 (jobs)'],
    [
      'a quarter of a million; a half-million readers',
      'a quarter of a million = 250000',
      'a half-million = 500000 (readers)',
    ],
    ['a tenth of the budget; two over five', 'a tenth = 0.1 (budget)', 'two over five = 0.4'],
    [
      '2 1/2 years, 5-1/2 inches, 2½ hours',
      '2 1/2 years = 2.5 year',
      '5-1/2 inches = 5.5 inch',
      '2½ hours = 2.5 hour',
    ],
    [
      'half an hour, three quarters of an hour',
      'half an hour = 0.5 hour',
      'three quarters of an hour = 0.75 hour',
    ],
    [
      'One in four adults, and two out of five children',
      'One in four = 0.25 (adults)',
      'two out of five = 0.4 (children)',
    ],
    ['half a million people in a dozen towns', 'half a million = 500000 (people)', 'a dozen = 12 (towns)'],
    ['about two dozen health clinics', '[about] two dozen = 24 (health clinics)'],
    [
      'minus five degrees, a minus-2.6 degree angle',
      'minus five degrees = -5 degree',
      'minus-2.6 degree = -2.6 degree',
    ],
    ['from 3,000 five years ago', '3,000 = 3000', 'five years = 5 year'],
    ['one-in-five said no', 'one-in-five = 0.2'],
    ['1.7×10^6 cells, 12.5^-1, 4e6', '1.7×10^6 = 1700000 (cells)', '12.5^-1 = 0.08', '4e6 = 4000000'],
    [
      'It sold for $36 million six years later, and for 2 million five hundred thousand then.',
      '$36 million = 36000000 $',
      'six years = 6 year',
      '2 million five hundred thousand = 2500000',
    ],
  ],
  intervals: [
    ['$1.3–2.3 billion', '$1.3–2.3 billion = 1300000000–2300000000 $'],
    ['between $600 million and $1 billion', '$600 million and $1 billion = 600000000–1000000000 $'],
    ['between one and two thousand men', 'one and two thousand = 1000–2000 (men)'],
    ['from 20 to 30 ships', '20 to 30 = 20–30 (ships)'],
    ['US$10-20m, €5m–€7m', 'US$10-20m = 10000000–20000000 USD', '€5m–€7m = 5000000–7000000 EUR'],
    ['from $300 to $5 million', '$300 to $5 million = 300–5000000 $'],
    ['from $75 a barrel to $46', '$75 a barrel to $46 = 46–75 $'],
    ['6% to 12% more', '6% to 12% = 6–12 percent'],
    ['a 0-to-90-mph time', '0-to-90-mph = 0–90 mile /hour'],
    ['7- or 8-inch screens', '7 = 7 inch', '8-inch = 8 inch'],
    ['more than 100 and less than 300 boats', '100 and less than 300 = 100–300 (boats)'],
    ['below 300 but above 100', '300 but above 100 = 100–300'],
    ['sales rose 15% to $40 million', '15% = 15 percent', '$40 million = 40000000 $'],
    ['up by $5 million to $20 million', '$5 million = 5000000 $', '$20 million = 20000000 $'],
    [
      'They took $1.34 billion through 47 incidents; $2 million went to 5 banks.',
      '$1.34 billion = 1340000000 $',
      '47 = 47 (incidents)',
      '$2 million = 2000000 $',
      '5 = 5 (banks)',
    ],
    ['It costs $900 million to 5 billion.', '$900 million to 5 billion = 900000000–5000000000 $'],
  ],
  modifiers: [
    ['at least seven attacks', '[at least] seven = 7 (attacks)'],
    ['as much as $2.3 billion', '[up to] $2.3 billion = 2300000000 $'],
    ['an estimated 7,000 hackers', '[about] 7,000 = 7000 (hackers)'],
    ['no more than 30 days', '[at most] 30 days = 30 day'],
    ['no fewer than six, not more than five', '[at least] six = 6', '[at most] five = 5'],
    ['just under 50 per cent', '[nearly] 50 per cent = 50 percent'],
    ['just over 100, well below 20', '[more than] 100 = 100', '[less than] 20 = 20'],
    ['greater than or equal to 5, >= 8, ≤7', '[at least] 5 = 5', '[at least] 8 = 8', '[at most] 7 = 7'],
    ['in excess of $5m, upwards of 200', '[more than] $5m = 5000000 $', '[more than] 200 = 200'],
    ['300 people or more', '[at least] 300 = 300 (people)'],
    ['50 or more people', '[at least] 50 = 50 (people)'],
    [
      '30+ countries, £5m-plus, 20-odd ships',
      '[at least] 30 = 30 (countries)',
      '[at least] £5m = 5000000 GBP',
      '[about] 20 = 20 (ships)',
    ],
    ['some 20 tonnes or so', '[about] 20 tonnes = 20 tonne'],
    ['fewer than 12 ships', '[less than] 12 = 12 (ships)'],
    ['sub-500 sq m flats', '[less than] 500 sq m = 500 square metre'],
  ],
  rates: [
    ['$3 million a year', '$3 million = 3000000 $ /year'],
    ['800,000 barrels a day', '800,000 barrels = 800000 barrel /day'],
    ['3.4% a month earlier', '3.4% = 3.4 percent'],
    ['€40/month', '€40 = 40 EUR /month'],
    ['£5 per head', '£5 = 5 GBP /head'],
    ['a 15-cent-a-share dividend', '15-cent = 15 cent /share'],
    ['120 km/h, 30 mph', '120 km/h = 120 kilometre /hour', '30 mph = 30 mile /hour'],
    ['$2bn annually', '$2bn = 2000000000 $ /year'],
    ['three times a week', 'three = 3 (times) /week'],
    // An interval has no rate of its own.
    ['half a century ago', 'half a century = 0.5 century'],
  ],
  measures: [
    [
      '3.5 GHz, 40 kWh, 500 MB, 60W',
      '3.5 GHz = 3.5 gigahertz',
      '40 kWh = 40 kilowatt hour',
      '500 MB = 500 megabyte',
      '60W = 60 watt',
    ],
    [
      '5 sq. km, 20 km², 3 cubic metres',
      '5 sq. km = 5 square kilometre',
      '20 km² = 20 square kilometre',
      '3 cubic metres = 3 cubic metre',
    ],
    [
      '10 light years, 300 kilowatt-hours, 25 basis points',
      '10 light years = 10 light year',
      '300 kilowatt-hours = 300 kilowatt hour',
      '25 basis points = 25 basis point',
    ],
    ['35C (95F)', '35C = 35 degree', '95F = 95 degree'],
    ['98.6 °F, 30 degrees Celsius', '98.6 °F = 98.6 degree', '30 degrees Celsius = 30 degree'],
    ["24 hours' notice, a 10-year-old", '24 hours = 24 hour', '10-year = 10 year'],
    ['3 1/4 in thick, 2 in my car', '3 1/4 in = 3.25 inch', '2 = 2'],
    ['two feet of snow', 'two feet = 2 foot'],
  ],
  'what is counted': [
    ['three North Korean nationals were charged', 'three = 3 (North Korean nationals)'],
    ['20 most expensive restaurants', '20 = 20 (most expensive restaurants)'],
    ['seven exchanges and investment firms', 'seven = 7 (exchanges)'],
    ['400 charging stations by then', '400 = 400 (charging stations)'],
    ['1,000 COVID-19 tests', '1,000 = 1000 (COVID-19 tests)'],
    ['two gas-only cars, 14 first-team players', 'two = 2 (gas-only cars)', '14 = 14 (first-team players)'],
    ['one of the last ships', 'one = 1 (last ships)'],
    ['300 injured, 12 were', '300 = 300', '12 = 12'],
  ],
  'vague amounts': [
    ['a few hundred dollars', 'a few hundred dollars = ~200–900 $'],
    ['dozens of attacks', 'dozens = ~12–120 (attacks)'],
    ['tens of thousands of jobs', 'tens of thousands = ~10000–100000 (jobs)'],
    [
      'several thousand men, a couple of hundred',
      'several thousand = ~3000–9000 (men)',
      'a couple of hundred = ~200–300',
    ],
    ['a few people, several scores, a couple'],
  ],
  'the same in another unit': [
    ['$1.7bn (£1.3bn)', '$1.7bn = 1700000000 $', '£1.3bn = 1300000000 GBP'],
    ['some seven miles (11 km)', '[about] seven miles = 7 mile', '11 km = 11 kilometre'],
    ['more than 100 km (62 miles)', '[more than] 100 km = 100 kilometre', '[more than] 62 miles = 62 mile'],
  ],
  'years and dates': [
    ['from 2016 to 2019', '2016 to 2019 = 2016–2019 year'],
    ['in the 1990s', '1990s = 1990–1999 year'],
    ['on 6 April 2022', '6 April 2022 = 2022'],
    ['on 2022-04-06, May 2021, 3/4/2020', '2022-04-06 = 2022', 'May 2021 = 2021', '3/4/2020 = 2020'],
    ['on March 7, Aug. 14, 6-9 June, between 15 and 20 April', ...[]],
    ['the 2019-20 season', '2019-20 = 2019–2020 year'],
    ['2000 people, about 2000 jobs', '2000 = 2000 (people)', '[about] 2000 = 2000 (jobs)'],
    ['5 may come, 10 march on', '5 = 5', '10 = 10 (march)'],
    ['In August 1,200 came, in March 30% of them', '1,200 = 1200', '30% = 30 percent'],
  ],
};

describe.each(Object.entries(notations))('reads %s', (_, table) => {
  test.each(table)('%s', (sentence, ...quantities) => {
    expect(read(sentence).map((one) => one.replace(/ $/, ''))).toEqual(quantities);
  });
});

describe('reads no quantity in', () => {
  test.each([
    'Room 39 and Bureau 121',
    'Room 39 operates hotels',
    'the F-35, the MiG-29 and a Boeing 737 jet',
    'COVID-19, COVID -19 and CVE-2021-44228',
    'on 9/11, 24/7',
    'call 202-555-0123 or 555-0123',
    'call +44 20 7946 0958 or (202) 555-0123',
    'version 2.4.1 of the tool, at 10.0.0.7, v2.0',
    'at 10:30, at 7pm, at 1.05 am, 0401 GMT, 1:36.6',
    'the 21st century, the 10th time, the twenty-first, one hundred and fifth',
    'Windows 10 and the iPhone 12 on iOS 17',
    'No. 5 on the list, page 12, phase 2, resolution 2270',
    '5G and 3D and 4chan',
    'no one, the one that got away, one another, one-time, at one point',
    'Formula One, the Big Four, the Group of Seven',
    'six-party talks on a two-state solution, two-factor logins, a zero-day',
    'in the second half, at half-time, half past',
    'a third-party check, a third man',
    'Smith (4) scored, #5, §12, item_7',
    '1080p video',
    'a PS5, an N95 mask, R2-D2',
    'the S&P 500 and the Fortune 500',
    'AD 79, 44 BC and A.D. 1000',
    'a ratio of 2:1, odds of 5/1, 120/80 and 20/20',
    'call 0800 555 0123',
    'the score and the tens',
    'user@4chan, id=42, a5@b.com',
    'the COP 26, Type 2 diabetes, category 4',
    'may, march, second, third and quarter',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

test('what restates an amount says which', () => {
  const [, pounds] = scanQuantities('It took $1.7bn (£1.3bn) in all.');
  expect(pounds?.restates).toBe(8);
});
