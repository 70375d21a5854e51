import { wordSet } from './wordSet.ts';

/** A country or part of the world, as "name=adjectives and capital": all three name it in the press. */
const COUNTRIES = `
Afghanistan=Afghan,Kabul|Albania=Albanian,Tirana|Algeria=Algerian,Algiers|Angola=Angolan,Luanda|Argentina=Argentine,Argentinian,Buenos Aires
Armenia=Armenian,Yerevan|Australia=Australian,Canberra|Austria=Austrian,Vienna|Azerbaijan=Azerbaijani,Baku|Bahrain=Bahraini,Manama
Bangladesh=Bangladeshi,Dhaka|Belarus=Belarusian,Minsk|Belgium=Belgian,Brussels|Bolivia=Bolivian,La Paz|Bosnia=Bosnian,Sarajevo
Brazil=Brazilian,Brasilia|Britain=British,Briton|Bulgaria=Bulgarian,Sofia|Cambodia=Cambodian,Phnom Penh|Cameroon=Cameroonian
Canada=Canadian,Ottawa|Chad=Chadian|Chile=Chilean,Santiago|China=Chinese,Beijing|Colombia=Colombian,Bogota|Congo=Congolese,Kinshasa
Costa Rica=Costa Rican|Croatia=Croatian,Zagreb|Cuba=Cuban,Havana|Cyprus=Cypriot,Nicosia|Czech Republic=Czech,Prague
Denmark=Danish,Dane,Copenhagen|Ecuador=Ecuadorean,Ecuadorian,Quito|Egypt=Egyptian,Cairo|El Salvador=Salvadoran|England=English
Estonia=Estonian,Tallinn|Ethiopia=Ethiopian,Addis Ababa|Finland=Finnish,Finn,Helsinki|France=French,Paris|Georgia=Georgian,Tbilisi
Germany=German,Berlin|Ghana=Ghanaian,Accra|Greece=Greek,Athens|Guatemala=Guatemalan|Haiti=Haitian,Port-au-Prince|Honduras=Honduran
Hong Kong=Hong Konger|Hungary=Hungarian,Budapest|Iceland=Icelandic,Reykjavik|India=Indian,New Delhi,Delhi|Indonesia=Indonesian,Jakarta
Iran=Iranian,Tehran|Iraq=Iraqi,Baghdad|Ireland=Irish,Dublin|Israel=Israeli,Jerusalem|Italy=Italian,Rome|Ivory Coast=Ivorian
Jamaica=Jamaican|Japan=Japanese,Tokyo|Jordan=Jordanian,Amman|Kazakhstan=Kazakh,Astana|Kenya=Kenyan,Nairobi|Kosovo=Kosovar
Kuwait=Kuwaiti|Kyrgyzstan=Kyrgyz|Laos=Laotian|Latvia=Latvian,Riga|Lebanon=Lebanese,Beirut|Libya=Libyan,Tripoli|Lithuania=Lithuanian,Vilnius
Luxembourg=Luxembourger|Malaysia=Malaysian,Kuala Lumpur|Mali=Malian|Malta=Maltese|Mexico=Mexican,Mexico City|Moldova=Moldovan|Mongolia=Mongolian
Montenegro=Montenegrin|Morocco=Moroccan,Rabat|Mozambique=Mozambican|Myanmar=Burmese,Burma|Nepal=Nepali,Nepalese,Kathmandu
Netherlands=Dutch,Amsterdam,The Hague|New Zealand=New Zealander,Wellington|Nicaragua=Nicaraguan|Niger=Nigerien|Nigeria=Nigerian,Abuja
North Korea=North Korean,Pyongyang,DPRK|Norway=Norwegian,Oslo|Oman=Omani,Muscat|Pakistan=Pakistani,Islamabad|Palestine=Palestinian
Panama=Panamanian|Paraguay=Paraguayan|Peru=Peruvian,Lima|Philippines=Philippine,Filipino,Manila|Poland=Polish,Pole,Warsaw
Portugal=Portuguese,Lisbon|Puerto Rico=Puerto Rican|Qatar=Qatari,Doha|Romania=Romanian,Bucharest|Russia=Russian,Moscow,Kremlin
Rwanda=Rwandan|Saudi Arabia=Saudi,Riyadh|Scotland=Scottish,Edinburgh|Senegal=Senegalese|Serbia=Serbian,Serb,Belgrade|Singapore=Singaporean
Slovakia=Slovak,Bratislava|Slovenia=Slovenian,Slovene|Somalia=Somali,Mogadishu|South Africa=South African,Pretoria,Johannesburg
South Korea=South Korean,Seoul|South Sudan=South Sudanese|Spain=Spanish,Spaniard,Madrid|Sri Lanka=Sri Lankan,Colombo|Sudan=Sudanese,Khartoum
Sweden=Swedish,Swede,Stockholm|Switzerland=Swiss,Bern|Syria=Syrian,Damascus|Taiwan=Taiwanese,Taipei|Tanzania=Tanzanian|Thailand=Thai,Bangkok
Tunisia=Tunisian,Tunis|Turkey=Turkish,Turk,Ankara|Uganda=Ugandan,Kampala|Ukraine=Ukrainian,Kyiv,Kiev|United Arab Emirates=Emirati,UAE,Abu Dhabi
United Kingdom=UK,U.K.,Great Britain|United States=American,America,US,U.S.,USA,U.S.A.,United States of America|Uruguay=Uruguayan|Uzbekistan=Uzbek
Vatican=Holy See|Venezuela=Venezuelan,Caracas|Vietnam=Vietnamese,Hanoi|Wales=Welsh|Yemen=Yemeni,Sanaa|Zambia=Zambian|Zimbabwe=Zimbabwean,Harare
Africa=African|Asia=Asian|Europe=European|Latin America=Latin American|Middle East=|North America=|South America=|Crimea=Crimean|Gaza=Gaza Strip
West Bank=|Tibet=Tibetan|Chechnya=Chechen|Catalonia=Catalan|Kashmir=Kashmiri|Northern Ireland=Northern Irish|Antarctica=Antarctic|Arctic=`;

/** States, provinces and cities that the press names without a word of explanation. */
const OTHER_PLACES = `
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana
Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York
North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia
Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|Alberta|British Columbia|Queensland|New South Wales|Bavaria|Siberia|Manhattan|Brooklyn
Atlanta|Austin|Baltimore|Barcelona|Birmingham|Boston|Chicago|Cleveland|Cologne|Dallas|Denver|Detroit|Dubai|Durban|Frankfurt|Geneva|Glasgow
Hamburg|Ho Chi Minh City|Houston|Indianapolis|Istanbul|Karachi|Lagos|Lahore|Las Vegas|Liverpool|London|Los Angeles|Marseille|Melbourne|Miami
Milan|Milwaukee|Minneapolis|Montreal|Mumbai|Munich|Nashville|Naples|New Orleans|New York City|Oakland|Orlando|Osaka|Oxford|Cambridge|Perth
Philadelphia|Phoenix|Pittsburgh|Portland|Rio de Janeiro|Sacramento|Salt Lake City|San Antonio|San Diego|San Francisco|San Jose|Sao Paulo|Seattle
Shanghai|Shenzhen|Silicon Valley|St. Louis|St. Petersburg|Strasbourg|Sydney|Toronto|Vancouver|Zurich|Washington D.C.|Washington, D.C.|Mecca|Aleppo
Manchester|Leeds|Bristol|Belfast|Cardiff|Guangzhou|Wuhan|Xinjiang|Donetsk|Luhansk|Kharkiv|Odessa|Brisbane|Auckland|Calgary|Edmonton|Winnipeg
Atlantic|Pacific|Mediterranean|Caribbean|Baltic|Balkans|Alps|Himalayas|Sahara|Scandinavia|Persian Gulf|Gulf of Mexico|Red Sea|Black Sea`;

/** Names that news pages hold whatever they are about: one of them puts no page on topic. */
const USUAL_NAMES = `
White House|Congress|Senate|House of Representatives|Supreme Court|Pentagon|Wall Street|Capitol Hill|Parliament|Downing Street|Federal Reserve
Treasury|Justice Department|State Department|Defense Department|Department of Justice|Department of State|Department of Defense
Department of Homeland Security|Homeland Security|FBI|Federal Bureau of Investigation|CIA|Central Intelligence Agency|NSA|NASA|EPA|FDA|CDC|IRS|SEC
United Nations|UN|U.N.|European Union|EU|E.U.|NATO|World Health Organization|WHO|IMF|International Monetary Fund|World Bank|OPEC|Red Cross
Security Council|UN Security Council|European Commission|European Central Bank|Bank of England|Treasury Department|Democratic Party|Republican Party
Republican|Democrat|Democratic|Republicans|Democrats|GOP|Labour|Labour Party|Conservative|Conservatives|Tory|Tories|Liberal|National Guard
Google|Apple|Microsoft|Amazon|Facebook|Meta|Twitter|YouTube|Instagram|LinkedIn|WhatsApp|Reddit|Netflix|Wikipedia|Uber|Intel|IBM|Oracle|TikTok|Tesla
Android|Windows|iPhone|iOS|Linux|Gmail|Chrome|Firefox|Snapchat|Skype|Zoom|Nvidia|Samsung|Sony|PayPal|Visa|Mastercard|GitHub|eBay|Walmart|Disney
Reuters|Associated Press|AP|AFP|Agence France-Presse|Bloomberg|BBC|CNN|NBC|NBC News|CBS|CBS News|ABC|ABC News|Fox News|MSNBC|NPR|CNBC|Getty Images|Getty
New York Times|The New York Times|Washington Post|The Washington Post|Wall Street Journal|The Wall Street Journal|Financial Times|Guardian
The Guardian|The Times|USA TODAY|USA Today|Los Angeles Times|The Economist|Forbes|Time|Politico|Axios|Xinhua|Al Jazeera|Yonhap|Dow Jones|Dow|Nasdaq|S&P
Donald Trump|Trump|Joe Biden|Biden|Barack Obama|Obama|Hillary Clinton|Bill Clinton|Clinton|George W. Bush|Bush|Ronald Reagan|Kamala Harris
Vladimir Putin|Putin|Xi Jinping|Angela Merkel|Emmanuel Macron|Boris Johnson|Theresa May|Volodymyr Zelensky|Elon Musk|Mark Zuckerberg|Jeff Bezos
Christmas|Easter|Ramadan|Thanksgiving|World War II|World War I|Second World War|First World War|Cold War|Olympics|Olympic|World Cup|Internet|Web
Christian|Christians|Muslim|Muslims|Jewish|Jew|Jews|Catholic|Catholics|Islam|Islamic|God|Bible|Covid|COVID-19|Covid-19|Great Depression|Brexit
Harvard|Harvard University|Stanford|Stanford University|MIT|Yale|Princeton|CEO|CFO|COO|CTO|PhD|MD|TV|PC|AI|IT|API|PDF|URL|GDP|DNA|HIV|AIDS|UFO|CEOs|Mr|Ms`;

const fields = (list: string) => list.split(/[|\n]/).filter((field) => field !== '');

/** Country → its adjectives, other names and capital. */
export const COUNTRY_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  fields(COUNTRIES).map((field) => {
    const [name, others] = field.split('=') as [string, string | undefined];
    return [name, others ? others.split(',') : []];
  }),
);

/** Folded name of a place, in lower case → the name of the country it stands for, or its own. */
export const PLACES: ReadonlyMap<string, string> = new Map([
  ...fields(OTHER_PLACES).map((name): [string, string] => [name.toLowerCase(), name]),
  ...[...COUNTRY_NAMES].flatMap(([name, others]) =>
    [name, ...others].map((one): [string, string] => [one.toLowerCase(), name]),
  ),
]);

/** In lower case. */
export const USUAL: ReadonlySet<string> = new Set(fields(USUAL_NAMES).map((name) => name.toLowerCase()));

/** What stands before or after the name of a place. */
export const PLACE_WORDS = wordSet(`
island islands river lake mountain mountains valley bay beach sea ocean county city province peninsula airport street
avenue road park square bridge desert strait canal region district village town border coast gulf harbor harbour port
hills heights forest
`);
