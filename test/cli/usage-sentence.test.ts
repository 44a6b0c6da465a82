import { expect, test } from 'vitest';
import { CommanderError } from 'commander';
import { usageSentence } from '../../src/cli/usage-sentence.ts';

const sentence = (code: string, message: string) => usageSentence(new CommanderError(1, code, message));

test.each([
  [
    'commander.unknownOption',
    "error: unknown option '--max-page'\n(Did you mean --max-pages?)",
    /--max-page.*--max-pages\?/,
  ],
  ['commander.unknownCommand', "error: unknown command 'audt'\n(Did you mean audit?)", /“audt”.*audit\?/],
  ['commander.unknownCommand', "error: unknown command 'crawl'", /“crawl”.*Did you mean audit\?/],
  ['commander.unknownCommand', "error: unknown command 'aide'\n(Did you mean decide?)", /Did you mean --help\?/],
  ['commander.unknownCommand', "error: unknown command 'www.example.com'", /: maillage start www\.example\.com$/],
  ['commander.unknownCommand', "error: unknown command '127.0.0.1:8701'", /: maillage start 127\.0\.0\.1:8701$/],
  ['commander.missingArgument', "error: missing required argument 'url'", /missing: url/],
  [
    'commander.optionMissingArgument',
    "error: option '--out <folder>' argument missing",
    /--out <folder> takes a value/,
  ],
  ['commander.excessArguments', 'error: too many arguments', /one argument too many/],
  ['commander.help', '(outputHelp)', /Give a command/],
])('%s is translated with the nearest name', (code, message, expected) => {
  expect(sentence(code, message).en).toMatch(expected);
  expect(sentence(code, message).fr).toMatch(/maillage (?:--help|start )/);
});
