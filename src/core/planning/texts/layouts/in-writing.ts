import type { Company } from '../../../framework/company/company.ts';
import { plainText } from '../../../framework/counters/plain-words.ts';
import type { Locale } from '../../../values/locale.ts';

/** People who do not hear well, or who ask to be written to. */
const notByPhone =
  /\b(sourde?s?|malentendant\w*|langue des signes|lsf|sans telephoner|pas (?:de|d) (?:appels?|telephone)|deaf|hard of hearing|hearing (?:loss|impair\w*)|bsl|asl|sign language|(?:cannot|can t|do not|don t|hardly) hear|hear (?:badly|nothing)|n entend\w* (?:pas|plus|rien)|entend\w* mal|(?:never|not|no) (?:by )?(?:phone|telephone|call(?:s|ing)?))\b/;

/** True where the public cannot use a telephone or asks not to: texts then never send it to one. */
export const isWrittenTo = ({ personas, answers, organisation }: Company): boolean =>
  notByPhone.test(
    plainText(
      [
        ...personas.flatMap(({ accessibilityNeeds, pains }) => [...accessibilityNeeds, ...pains]),
        ...answers.map(({ question }) => question),
        organisation.brand.promise,
      ].join(' ; '),
    ),
  );

/** Ways in which templates send to a telephone, each with what they say instead. */
const calls: Readonly<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  fr: [
    [/,? ou (?:appelez|par téléphone|au)(?:-nous)?(?: (?:le|au))? \[téléphone\](?:, \[jours et heures\])?/gu, ''],
    [/Appelez-nous au \[téléphone\] ou écrivez à \[adresse\]/gu, 'Écrivez à [adresse]'],
    [/\[adresse\] ou \[téléphone\]/gu, '[adresse]'],
    [/, appelez le \[téléphone\] ou écrivez à \[adresse\]/gu, ', écrivez à [adresse]'],
    [/\[téléphone\], un mot à \[adresse\], ou /gu, '[adresse] ou '],
    [/[Aa]ppelez(?:-nous)? (?:le|au) \[téléphone\]/gu, 'écrivez à [adresse ou numéro de SMS]'],
    [/(?<!\p{L})au \[téléphone\]/gu, 'à [adresse ou numéro de SMS]'],
    [/\[téléphone\]/gu, '[adresse ou numéro de SMS]'],
    [/(?<=[Jj]e vous )rappelle(?! que)/gu, 'écris'],
    [/(?<=[Nn]ous vous )rappelons(?! que)/gu, 'écrivons'],
  ],
  en: [
    [/,? or (?:ring|call)(?: us)?(?: on)? \[telephone\](?:, \[days and hours\])?/gu, ''],
    [/Ring us on \[telephone\] or write to \[address\]/gu, 'Write to [address]'],
    [/\[address\] or \[telephone\]/gu, '[address]'],
    [/, ring \[telephone\] or write to \[address\]/gu, ', write to [address]'],
    [/\[telephone\], a note to \[address\], or /gu, '[address] or '],
    [/[Rr]ing(?: us on)? \[telephone\]/gu, 'write to [address or number for texts]'],
    [/(?<!\p{L})on \[telephone\]/gu, 'at [address or number for texts]'],
    [/\[telephone\]/gu, '[address or number for texts]'],
    [/(?<=\b(?:I|we|We|will) )(?:ring|call)(?: you)? back\b/gu, 'write back'],
  ],
};

/** The text without the telephone. */
export const inWriting = (text: string, locale: Locale): string => {
  const changed = calls[locale].reduce((said, [call, instead]) => said.replace(call, instead), text);
  return changed.charAt(0).toUpperCase() + changed.slice(1);
};
