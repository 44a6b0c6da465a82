import { percentText } from '../../../values/number-text.ts';
import { type Locale, languageTags } from '../../../values/locale.ts';
import { pair } from '../../../values/text.ts';
import type { Answers } from '../answers.ts';
import { companyMoney } from '../money/company-currency.ts';
import { companyCountry, untaxedAnswer, usualTaxRate } from '../price-tax.ts';
import { type Country, countryNamed } from '../site-profile/countries.ts';
import type { SiteProfile } from '../site-profile/site-profile.ts';
import { languageChoices } from './company-choices.ts';
import { address, choice, custom, fault, matching, type Question, text } from './question.ts';

/** What the site says by itself in most cases: shown in the recap, asked only when it does not. */
export function siteQuestions(answers: Answers, profile: SiteProfile): Question[] {
  const country = companyCountry(answers, profile);
  return [
    text('name', {
      name: ['Nom', 'Name'],
      sentence: ['Nom de votre entreprise', 'Name of your company'],
      suggested: profile.name,
    }),
    address('domain', { sentence: ['Adresse de votre site', 'Address of your site'], suggested: profile.url }),
    choice(
      'language',
      { sentence: ['Langue du site', 'Language of the site'], suggested: profile.language },
      languageChoices,
    ),
    custom(
      'country',
      {
        name: ['Pays', 'Country'],
        sentence: ['Dans quel pays est votre entreprise\u202f?', 'In which country is your company?'],
        help: [
          `son nom, ou son code en deux lettres${nameOf(country, 'fr')}`,
          `its name, or its two-letter code${nameOf(country, 'en')}`,
        ],
        suggested: country?.code ?? null,
      },
      (typed) => {
        const code = countryNamed(typed);
        if (code !== null) return { answer: code };
        return fault(
          'Écrivez le nom du pays, ou son code en deux lettres.',
          'Write the name of the country, or its two-letter code.',
        );
      },
    ),
    matching(
      'currency',
      {
        name: ['Monnaie', 'Currency'],
        sentence: ['Monnaie, en trois lettres', 'Currency, three letters'],
        suggested: companyMoney(answers, profile).currency,
      },
      /^[A-Z]{3}$/,
      'EUR',
    ),
    ...taxQuestion(answers, profile),
    text(
      'timezone',
      {
        sentence: ['Fuseau horaire', 'Time zone'],
        suggested: country?.timezone ?? (country === null ? 'Europe/Paris' : 'UTC'),
      },
      (zone) => (isTimeZone(zone) ? null : { fr: 'Par exemple Europe/Paris.', en: 'For example Europe/London.' }),
    ),
  ];
}

/** The proposed code in words. */
const nameOf = (country: Country | null, locale: Locale): string =>
  country === null
    ? ''
    : ` (${country.code} = ${new Intl.DisplayNames([languageTags[locale]], { type: 'region' }).of(country.code) ?? country.code})`;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name }).format();
    return true;
  } catch {
    return false;
  }
}

/** Asked where prices usually include tax: a small company may charge none. */
function taxQuestion(answers: Answers, profile: SiteProfile): Question[] {
  const rate = usualTaxRate(answers, profile);
  if (rate === 0) return [];
  const charged = pair(
    `TVA de ${percentText(rate, 'fr', 1)} comprise`,
    `VAT of ${percentText(rate, 'en', 1)} included`,
  );
  const passage = profile.untaxed?.passage;
  return [
    choice(
      'vat',
      {
        name: ['Dans vos prix', 'In your prices'],
        sentence: ['Vos prix comprennent-ils la TVA\u202f?', 'Do your prices include VAT?'],
        ...(passage === undefined
          ? {}
          : {
              help: [`lu sur votre site\u202f: «\u202f${passage}\u202f»`, `read on your site: “${passage}”`] as const,
            }),
        ...(passage === undefined ? { suggested: 'charged', guessed: true } : { suggested: untaxedAnswer }),
      },
      [
        { value: 'charged', label: charged, alsoCalled: ['oui', 'yes'] },
        {
          value: untaxedAnswer,
          label: pair('pas de TVA (franchise, ou non assujetti)', 'no VAT (not registered for it)'),
          alsoCalled: ['non', 'no'],
        },
      ],
    ),
  ];
}
