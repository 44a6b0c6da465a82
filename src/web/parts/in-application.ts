import type { Locale } from '../../core/values/locale.ts';

/**
 * Sentences of the core name what a person at a terminal uses; on the screens the same thing has the name of a screen or of
 * a button. Documents and the command line keep theirs.
 */
const names: Readonly<Record<Locale, readonly (readonly [words: RegExp, here: string])[]>> = {
  fr: [
    // A button beside the box says it.
    [/^(?:[?]|ou [?]) si vous ne savez pas$|[,;\u202f ]+(?:ou )?[?] si vous ne savez pas/g, ''],
    [/Le fichier de l[’']entreprise/g, 'Vos réponses (écran «\u00a0Entreprise\u00a0»)'],
    [/au fichier de l[’']entreprise/g, 'à vos réponses (écran «\u00a0Entreprise\u00a0»)'],
    [/du fichier de l[’']entreprise/g, 'de vos réponses (écran «\u00a0Entreprise\u00a0»)'],
    [/le fichier de l[’']entreprise/g, 'vos réponses (écran «\u00a0Entreprise\u00a0»)'],
    [/ \(maillage import les lit dans (un export de .*?)\) et relancez avec --company/g, ', d’après $1'],
    [/puis maillage import/g, 'puis les déposer dans l’écran «\u00a0Chiffres à importer\u00a0»'],
    [/maillage audit, puis maillage plan --audit/g, 'explorer le site, puis bouton «\u00a0Refaire le plan\u00a0»'],
    [/la fiche de l[’']entreprise \(option --company\)/g, 'vos réponses (écran «\u00a0Entreprise\u00a0»)'],
    [
      /,? et relancez avec --import FICHIER/g,
      '\u00a0: maillage le lit depuis un terminal, pas encore depuis ces écrans',
    ],
    [/Relancez l[’']audit avec --import FICHIER/g, 'Explorez le site depuis un terminal, avec un fichier'],
    [/Relancez l[’']audit avec --probe \w+/g, 'Explorez de nouveau le site\u00a0: ces adresses seront vérifiées'],
    [
      /Relancez l[’']audit sans --include.* pour mesurer le site entier/g,
      'Explorez de nouveau le site pour le mesurer entier',
    ],
    [
      /relancez l[’']audit avec --ignore-robots.*/g,
      'autorisez MaillageBot dans robots.txt, puis explorez-le de nouveau.',
    ],
    [/Relancez l[’']audit avec une limite/g, 'Explorez le site depuis un terminal avec une limite'],
    [
      /Relancez l[’']audit avec un navigateur \(réglage .*?\)/g,
      'Explorez le site depuis un terminal, avec un navigateur',
    ],
    [/Relancez l[’']audit sans l[’']option --no-semantics/g, 'Explorez de nouveau le site'],
    [/, ou relancez avec --ignore-robots si le site est à vous/g, ' dans ce fichier, puis explorez de nouveau'],
    [/, ou demandez-en une nouvelle avec --fresh/g, ''],
    [/ et donnez-les avec --auth-file/g, '\u00a0; un site protégé s’explore depuis un terminal'],
    [/, lancez maillage audit au terminal, ou donnez allowPrivateSite.*\./g, ', explorez depuis un terminal.'],
    [/\u202f: lancez maillage sync-sources/g, '\u202f: lisez-la dans l’écran «\u00a0Sources connectées\u00a0»'],
    [/, puis lancez maillage sync-sources/g, ' dans l’écran «\u00a0Sources connectées\u00a0»'],
    [
      /dans le dossier donné par --out\. Un audit demandé au service garde/g,
      'là où il a été fait. Une exploration d’ici garde',
    ],
    [/Relancez l[’']audit/g, 'Explorez de nouveau le site'],
    [/relancez l[’']audit/g, 'explorez de nouveau le site'],
  ],
  en: [
    [/^(?:[?]|or [?]) when you do not know$|[,; ]+(?:or )?[?] when you do not know/g, ''],
    [/The company file/g, 'Your answers (screen “Company”)'],
    [/the company file/g, 'your answers (screen “Company”)'],
    [/ \(maillage import reads them from (an export of .*?)\) and run again with --company/g, ', from $1'],
    [/then maillage import/g, 'then put them in the screen “Figures to import”'],
    [/maillage audit, then maillage plan --audit/g, 'explore the site, then the button “Make the plan again”'],
    [/your answers \(screen “Company”\) \(option --company\)/g, 'your answers (screen “Company”)'],
    [/,? and run again with --import FILE/g, ': maillage reads it from a terminal, not yet from these screens'],
    [/Run the audit again with --import FILE/g, 'Explore the site from a terminal, with a file'],
    [/Run the audit again with --probe \w+/g, 'Explore the site again: these addresses will be checked'],
    [
      /Run the audit again without --include.* to measure the whole site/g,
      'Explore the site again to measure it whole',
    ],
    [/run the audit again with --ignore-robots.*/g, 'allow MaillageBot in robots.txt, then explore it again.'],
    [/Run the audit again with a higher/g, 'Explore the site from a terminal with a higher'],
    [/Run the audit again with a browser \(setting .*?\)/g, 'Explore the site from a terminal, with a browser'],
    [/Run the audit again without --no-semantics/g, 'Explore the site again'],
    [/, or run again with --ignore-robots if the site is yours/g, ' in this file, then explore again'],
    [/, or start a new one with --fresh/g, ''],
    [/ and give them with --auth-file/g, '; a protected site is explored from a terminal'],
    [/, run maillage audit at the terminal, or pass allowPrivateSite.*\./g, ', explore it from a terminal.'],
    [/: run maillage sync-sources/g, ': read it in the screen “Connected sources”'],
    [/, then run maillage sync-sources/g, ' in the screen “Connected sources”'],
    [
      /in the folder given with --out\. An audit requested from the service/g,
      'where it was made. An exploration from here',
    ],
    [/Run the audit again/g, 'Explore the site again'],
    [/run the audit again/g, 'explore the site again'],
  ],
};

/** Most sentences have none of these: a list of many rows is written without trying each name. */
const mayNameTerminal = /[?] (?:si|when)|maillage|audit|entreprise|company|--[a-z]/;

/** A sentence as the application says it. */
export function inApplication(sentence: string, locale: Locale): string {
  if (!mayNameTerminal.test(sentence)) return sentence;
  return names[locale].reduce((text, [words, here]) => text.replace(words, here), sentence);
}
