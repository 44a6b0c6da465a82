/** ISO 639-1 language codes. */
export const languages: ReadonlySet<string> = new Set(
  'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'.split(
    ' ',
  ),
);
/** ISO 3166-1 country codes in use. */
const regions = new Set(
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'.split(
    ' ',
  ),
);

/** Two-letter codes must be in the list; any three-letter code is accepted. */
export function isLanguageCode(code: string): boolean {
  return code.length === 2 ? languages.has(code.toLowerCase()) : /^[a-z]{3}$/i.test(code);
}

/** True for a country, or a three-digit UN M.49 area. */
export function isRegionCode(code: string): boolean {
  return regions.has(code.toUpperCase()) || /^\d{3}$/.test(code);
}

/** True for a value of hreflang: a language, with a script and a country where needed, or x-default. */
export function isHreflang(code: string): boolean {
  if (/^x-default$/i.test(code)) return true;
  const [language = '', ...rest] = code.split('-');
  const region = rest.find((part) => part.length !== 4);
  return isLanguageCode(language) && rest.length <= 2 && (region === undefined || isRegionCode(region));
}

/** The code that was meant (« fr_FR », « en-UK »), or the code itself when it is right; null when it cannot be guessed. */
export function rightHreflang(code: string): string | null {
  const own = code.trim();
  if (isHreflang(own)) return own;
  const meant = own.replaceAll('_', '-').replace(/-uk$/i, '-GB');
  return isHreflang(meant) ? meant : null;
}
