import type { Command, HelpConfiguration } from 'commander';
import type { Lang } from '../messages/index.ts';
import { displayWidth } from '../thai/text.ts';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'วิธีใช้:', 'Arguments:': 'ค่าที่ระบุ:', 'Options:': 'ตัวเลือก:', 'Commands:': 'คำสั่ง:', 'Global Options:': 'ตัวเลือกร่วม:',
};

/** Help aligned by display width (commander counts Thai vowels above a letter as columns), its titles in the reader's language. */
export function helpIn(lang: Lang): HelpConfiguration {
  return {
    showGlobalOptions: true,
    displayWidth,
    optionDescription: (option) => option.description,
    styleTitle: (title: string) => (lang === 'th' ? (TITLES[title] ?? title) : title),
    subcommandTerm: (command: Command) => [command.name(), ...command.registeredArguments.map((one) => (one.required ? `<${one.name()}>` : `[${one.name()}]`))].join(' '),
    commandUsage: (command: Command) => {
      const names: string[] = [];
      for (let one: Command | null = command; one !== null; one = one.parent) names.unshift(one.name());
      return `${names.join(' ')} ${command.usage().replace('[options]', lang === 'th' ? '[ตัวเลือก]' : '[options]')}`;
    },
  };
}
