import { inBoth, type Text } from '../../core/values/text.ts';
import type { ConnectionForm } from './connection-form.ts';

/** Gaps named one by one; the others are counted. */
const mostGaps = 5;

/** What is read of each report of a source, one line a report, then what the service writes about its own figures. */
export function reportLines({ reports }: Pick<ConnectionForm, 'reports'>): Text[] {
  return [...reports.map(reportLine), ...reports.flatMap(({ notes }) => notes)];
}

function reportLine({ title, to, read }: ConnectionForm['reports'][number]): Text {
  if (to === null || read === null)
    return {
      fr: `${title.fr}\u202f: le service n’a encore aucun jour complet.`,
      en: `${title.en}: the service has no complete day yet.`,
    };
  const { days, rows, gaps } = read;
  const named = gaps.slice(0, mostGaps).join(', ') + (gaps.length > mostGaps ? '…' : '');
  return {
    fr: `${title.fr}\u202f: ${rows} ligne${rows > 1 ? 's' : ''} sur ${days} jour${days > 1 ? 's' : ''}, jusqu’au ${to}${gaps.length === 0 ? '' : `\u202f; sans donnée\u202f: ${gaps.length} (${named})`}`,
    en: `${title.en}: ${rows} row${rows === 1 ? '' : 's'} over ${days} day${days === 1 ? '' : 's'}, up to ${to}${gaps.length === 0 ? '' : `; without data: ${gaps.length} (${named})`}`,
  };
}

/** What forgetting a source deletes, and what stays. */
export function forgotten({ title, property }: Pick<ConnectionForm, 'title' | 'property'>): Text {
  const kept: Text = {
    fr: '\u202f: la clé et ce qui a été lu sont effacés. Le fichier de l’entreprise garde ses chiffres.',
    en: ': the key and what was read are deleted. The company file keeps its figures.',
  };
  return inBoth((locale) => `${title[locale]} ${property}${kept[locale]}`);
}
