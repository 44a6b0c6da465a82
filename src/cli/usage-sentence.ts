import type { CommanderError } from 'commander';
import { completeAddress } from '../core/values/addresses/complete-address.ts';
import type { Text } from '../core/values/text.ts';
import { parsedUrl } from '../core/values/url.ts';

/** What other tools call a command. */
const otherNames: Readonly<Record<string, string>> = {
  crawl: 'audit',
  scan: 'audit',
  spider: 'audit',
  analyse: 'audit',
  analyze: 'audit',
  analyser: 'audit',
  calendar: 'plan',
  calendrier: 'plan',
  diff: 'compare',
  aide: '--help',
};

/** Translates a usage error of Commander, which writes in English, with the nearest name it found and the help to read. */
export function usageSentence(error: CommanderError, command: string | null = null): Text {
  const help = helpOf(command);
  const named = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  const near = otherNames[named.toLowerCase()] ?? /Did you mean (?:one of )?([^?]+)\?/.exec(error.message)?.[1];
  const hint: Text = near
    ? { fr: ` Vouliez-vous dire ${near}\u202f?`, en: ` Did you mean ${near}?` }
    : { fr: '', en: '' };
  switch (error.code) {
    case 'commander.unknownOption':
      return {
        fr: `L’option ${named} n’existe pas.${hint.fr}${help.fr}`,
        en: `There is no option ${named}.${hint.en}${help.en}`,
      };
    case 'commander.unknownCommand':
      if (isAddress(named))
        return {
          fr: `Une adresse suit une commande\u202f: maillage start ${named}`,
          en: `An address comes after a command: maillage start ${named}`,
        };
      return {
        fr: `La commande «\u202f${named}\u202f» n’existe pas.${hint.fr}${help.fr}`,
        en: `There is no command “${named}”.${hint.en}${help.en}`,
      };
    case 'commander.missingArgument':
      return {
        fr: `Il manque un argument\u202f: ${named}.${help.fr}`,
        en: `An argument is missing: ${named}.${help.en}`,
      };
    case 'commander.optionMissingArgument':
      return { fr: `L’option ${named} attend une valeur.${help.fr}`, en: `Option ${named} takes a value.${help.en}` };
    case 'commander.excessArguments':
      return { fr: `Il y a un argument de trop.${help.fr}`, en: `There is one argument too many.${help.en}` };
    default:
      return { fr: `Donnez une commande.${help.fr}`, en: `Give a command.${help.en}` };
  }
}

const isAddress = (text: string): boolean => /^https?:$/.test(parsedUrl(completeAddress(text))?.protocol ?? '');

/** `command`: the command typed; null = none that is known. */
function helpOf(command: string | null): Text {
  const line = command === null ? 'maillage --help' : `maillage ${command} --help`;
  return { fr: ` Voyez ${line}.`, en: ` See ${line}.` };
}
