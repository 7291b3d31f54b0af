/** The command line as commander knows it: commands from their registry, help and errors in the reader's language. */
import { Command, CommanderError, Option } from 'commander';
import type { Lang } from '../messages/index.ts';
import { COMMANDS, type CommandSpec } from './commands/index.ts';
import { helpIn } from './help.ts';
import type { Globals, Io } from './io.ts';
import { GROUPS, isRepeatable, optionsFor } from './options.ts';
import type { Flags } from './settings.ts';

const GLOBAL_OPTIONS: readonly { readonly flags: string; readonly th: string; readonly en: string; readonly choices?: readonly string[] }[] = [
  { flags: '--lang <th|en>', th: 'ภาษาของข้อความ (ปกติ th)', en: 'language of messages (default th)', choices: ['th', 'en'] },
  { flags: '--json', th: 'พิมพ์ผลเป็น JSON', en: 'print the result as JSON' },
  { flags: '--quiet', th: 'แสดงเฉพาะคำเตือนและข้อผิดพลาด', en: 'say warnings and errors only' },
  { flags: '--strict', th: 'จบด้วยรหัส 3 เมื่อมีคำเตือน', en: 'exit 3 when a warning exists' },
  { flags: '--no-color', th: 'ไม่ใช้สี', en: 'no colours' },
  { flags: '--no-input', th: 'ไม่ถามใด ๆ', en: 'never ask' },
  { flags: '--force', th: 'เขียนทับแฟ้มเดิมที่เนื้อหาต่างกัน', en: 'replace existing files' },
  { flags: '--debug', th: 'แสดงรายละเอียดเมื่อโปรแกรมผิดพลาด', en: 'show details of internal errors' },
];

/** Parses and runs; gives the exit code. Throws what a command throws, usage errors as ItaPlanError. */
export async function run(argv: readonly string[], io: Io, lang: Lang): Promise<number> {
  let exit = 0;
  const program = await programOf((name) => argv.includes(name), lang, io, (spec) => async (...args) => {
    const command = args.at(-1) as Command;
    const positional = args.slice(0, -2) as (string | undefined)[];
    const flags = command.optsWithGlobals() as Flags;
    const { screenFor } = await import('./report.ts');
    exit = await spec.run(positional, flags, await screenFor(io, globalsOf(flags, lang)));
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (cause) {
    if (!(cause instanceof CommanderError)) throw cause;
    if (['commander.helpDisplayed', 'commander.version'].includes(cause.code)) return 0;
    if (cause.code === 'commander.help') {
      if (cause.exitCode !== 0 && program.args.length === 0) {
        const { canAsk, wizardCommand } = await import('./commands/wizard.ts');
        const { screenFor } = await import('./report.ts');
        const screen = await screenFor(io, globalsOf(program.opts() as Flags, lang));
        if (canAsk(screen)) return wizardCommand.run([], {}, screen);
      }
      io.err(program.helpInformation());
      return 2;
    }
    const { usageError } = await import('./usage.ts');
    throw usageError(cause, await programOf(() => true, lang, io, () => () => undefined));
  }
  return exit;
}

/** Every command; the many options of one are declared only where it may run or be described. */
async function programOf(withOptions: (name: string) => boolean, lang: Lang, io: Io, actionOf: (spec: CommandSpec) => (...args: unknown[]) => void | Promise<void>): Promise<Command> {
  const program = configured(new Command('ita-plan'), lang, io);
  program
    .description(lang === 'th' ? 'อ่านคะแนน ITA ของปีก่อน แล้วจัดทำมาตรการส่งเสริมคุณธรรมและความโปร่งใสเป็นเอกสารราชการ' : 'Reads prior-year ITA scores and drafts Thai integrity measures as official documents')
    .usage(lang === 'th' ? '<คำสั่ง> [ตัวเลือก]' : '<command> [options]')
    .version(await version(), '-V, --version', lang === 'th' ? 'แสดงรุ่นของโปรแกรม' : 'print the version')
    .helpCommand('help [command]', lang === 'th' ? 'แสดงวิธีใช้ของคำสั่ง' : 'show help of a command');
  for (const { flags, choices, ...words } of GLOBAL_OPTIONS) {
    const option = new Option(flags, words[lang]);
    program.addOption(choices === undefined ? option : option.choices([...choices]));
  }
  for (const spec of COMMANDS) {
    const command = configured(program.command(spec.name), lang, io).description(spec.words[lang].description);
    for (const argument of spec.arguments) command.argument(argument.syntax, argument[lang]);
    if (withOptions(spec.name)) addOptions(command, spec, lang);
    command.action(actionOf(spec));
  }
  return program;
}

function addOptions(command: Command, spec: CommandSpec, lang: Lang): void {
  for (const option of spec.options ?? []) {
    if (option.repeat === true) command.option(option.flags, option[lang], (value: string, before: string[] | undefined) => [...(before ?? []), value]);
    else command.option(option.flags, option[lang]);
  }
  if (spec.stage !== null) {
    command.option('--settings <FILE>', lang === 'th' ? 'แฟ้มตั้งค่า (ปกติ ita-plan.json ถ้ามี)' : 'settings file (default: ita-plan.json if present)');
    if (spec.stage !== 'inspect') command.option('--agency <NAME>', lang === 'th' ? 'ชื่อหน่วยงานในแฟ้ม' : 'agency in the file');
    for (const option of optionsFor(spec.stage)) {
      const declared = new Option(`--${option.flag} <${option.argument}>`, option[lang]);
      if (isRepeatable(option)) declared.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
      command.addOption(declared.helpGroup(`${GROUPS[option.group][lang]}:`));
    }
  }
  command.addHelpText('after', spec.words[lang].examples.length === 0 ? '' : `\n${lang === 'th' ? 'ตัวอย่าง' : 'Examples'}:\n${spec.words[lang].examples.map((one) => `  ${one}`).join('\n')}`);
}

function configured(command: Command, lang: Lang, io: Io): Command {
  return command
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: () => undefined, getOutHelpWidth: () => io.columns })
    .configureHelp(helpIn(lang))
    .helpOption('-h, --help', lang === 'th' ? 'แสดงวิธีใช้' : 'show help');
}

function globalsOf(flags: Flags, lang: Lang): Globals {
  const on = (name: string): boolean => flags[name] === true;
  return { lang, json: on('json'), quiet: on('quiet'), strict: on('strict'), color: flags.color !== false, input: flags.input !== false, force: on('force'), debug: on('debug') };
}

async function version(): Promise<string> {
  const { packageJson } = await import('../pipeline/files/read.ts');
  return (packageJson('package.json') as { version: string }).version;
}
