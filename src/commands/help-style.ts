import { Help } from 'commander';
import { displayWidth } from '../render/display-width.js';
import type { HelpWords } from '../render/words/help.js';

/** Words between brackets (`<date>`, `[id|file]`) in the user's language; what is typed as it stands (`table`, `json`) stays. */
function inWords(usage: string, { placeholders }: HelpWords): string {
  return usage.replace(/(?<=[<[|=,])[a-z-]+(?=[>\]|=,.])/gu, (word) => placeholders[word] ?? word);
}

/** commander's help in the user's language: headings, usage and placeholders too, aligned for Chinese text. */
export function helpStyle(help: HelpWords, showAliases: boolean): Partial<Help> {
  const plain = new Help();
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Commands:': help.commandsTitle,
    'Options:': help.optionsTitle,
    'Arguments:': help.argumentsTitle,
  };
  return {
    displayWidth,
    styleTitle: (title) => titles[title] ?? title,
    commandUsage: (command) => {
      const usage = plain.commandUsage(command);
      const [alias] = command.aliases();
      return inWords(showAliases || alias === undefined ? usage : usage.replace(`|${alias}`, ''), help);
    },
    subcommandTerm: (command) => {
      const [alias] = showAliases ? command.aliases() : [];
      const name = alias === undefined ? command.name() : `${command.name()}|${alias}`;
      const places = command.registeredArguments.map((argument) => {
        const place = `${argument.name()}${argument.variadic ? '...' : ''}`;
        return argument.required ? `<${place}>` : `[${place}]`;
      });
      return inWords([name, ...places].join(' '), help);
    },
    argumentTerm: (argument) => help.placeholders[argument.name()] ?? argument.name(),
    optionTerm: (option) => inWords(option.flags, help),
    // The built-in text is English whatever the language.
    optionDescription: (option) => option.description,
    // The headings in the order of their words; what every command takes comes last.
    groupItems: (all, visible, groupOf) => {
      const order = [...Object.values(help.groups), help.optionsTitle];
      const rank = (title: string): number => {
        if (title === help.sharedOptionsTitle) return order.length;
        return order.indexOf(title);
      };
      const groups = plain.groupItems(all, visible, groupOf);
      return new Map([...groups].sort(([one], [other]) => rank(one) - rank(other)));
    },
  };
}
