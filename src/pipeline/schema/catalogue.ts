/** Reads and checks the office's own frameworks and rules before they are laid over the built-in ones. */
import { basename, join } from 'node:path';
import { type CatalogueFiles, type FrameworkFile, makeCatalogue, type RuleFile } from '../../catalogue/index.ts';
import { checkFramework } from '../../catalogue/schemas/framework.ts';
import { checkRuleFile } from '../../catalogue/schemas/rules.ts';
import { ItaPlanError } from '../../model/error.ts';
import { isFolder, listFiles, readBytes, readTextIfPresent } from '../files/read.ts';
import { FIELDS } from '../rules-workbook/fields.ts';
import type { RulesRead } from '../rules-workbook/read.ts';
import { parseJson } from './json.ts';

/** `--framework FILE` */
export function readFrameworkFile(path: string, builtIn: CatalogueFiles): FrameworkFile {
  const json = checkFramework(parsed(path), { file: basename(path), topics: topicIds(builtIn) });
  return { file: path, origin: 'agency', json };
}

/** `--rules FILE|FOLDER`, JSON or a workbook; a file whose name begins with «province» is the province's layer and lies under the agency's. */
export async function readRuleFiles(given: readonly string[], builtIn: CatalogueFiles): Promise<RuleFile[]> {
  const paths = given.flatMap((path) => (isFolder(path) ? ['.json', '.xlsx'].flatMap((ending) => listFiles(path, ending).map((name) => join(path, name))) : [path]));
  const files: RuleFile[] = [];
  for (const origin of ['province', 'agency'] as const) {
    for (const path of paths.filter((one) => originOf(one) === origin)) {
      const known = { file: basename(path), topics: topicIds(builtIn), references: Object.keys(builtIn.references.references) };
      if (path.toLowerCase().endsWith('.xlsx')) files.push(...(await readWorkbook(path, origin, { ...builtIn, rules: [...builtIn.rules, ...files] }, known)));
      else files.push({ file: path, origin, json: checkRuleFile(parsed(path), known) });
    }
  }
  return files;
}

const originOf = (path: string): 'province' | 'agency' => (basename(path).startsWith('province') ? 'province' : 'agency');
type Known = Parameters<typeof checkRuleFile>[1];

/** The office's column of a workbook over the rules that lie below its layer. */
async function readWorkbook(path: string, origin: RuleFile['origin'], below: CatalogueFiles, known: Known): Promise<RuleFile[]> {
  const [{ openTables }, { readRuleTables }, { namesOf }] = await Promise.all([import('../../read/index.ts'), import('../rules-workbook/read.ts'), import('../rules-workbook/words.ts')]);
  const { tables } = await openTables({ file: known.file, bytes: readBytes(path), sheet: null });
  const base = makeCatalogue({ ...below, rules: below.rules.filter((file) => file.origin !== origin && file.origin !== 'agency') }).rules;
  const { files, placeOf } = readRuleTables(tables, known.file, base, namesOf(below.agencyTypes));
  return files.map((json) => ({ file: path, origin, json: checkedCells(json, placeOf, known) }));
}

/** A fault found in the whole rule is led back to the cell it was typed in. */
function checkedCells(json: RuleFile['json'], placeOf: RulesRead['placeOf'], known: Known): RuleFile['json'] {
  try {
    return checkRuleFile(json, known);
  } catch (cause) {
    if (!(cause instanceof ItaPlanError)) throw cause;
    const { path = '', problem, rule } = cause.params as { path?: string; problem: string; rule?: string };
    if (rule !== undefined) throw new ItaPlanError('CATALOGUE_RULE_SENSE', { rule, problem }, placeOf(rule, null) ?? cause.at);
    const [, index = '', key = ''] = path.split('.');
    const id = json.rules[Number(index)]?.id ?? '';
    const field = FIELDS.find((one) => one.key === key);
    throw new ItaPlanError('CATALOGUE_CELL', { rule: id, field: field?.label ?? key, remedy: `${field?.hint ?? ''} (${problem})` }, placeOf(id, key) ?? placeOf(id, null) ?? cause.at);
  }
}

const topicIds = (builtIn: CatalogueFiles): string[] => builtIn.topics.topics.map((topic) => topic.id);

function parsed(path: string): unknown {
  const text = readTextIfPresent(path);
  if (text === null) throw new ItaPlanError('CATALOGUE_FILE_NOT_FOUND', { path });
  const result = parseJson(text, basename(path));
  if (result.ok) return result.value;
  throw new ItaPlanError('CATALOGUE_JSON', { problem: result.problem }, result.at);
}
