/** Reads and checks the office's own frameworks and rules before they are laid over the built-in ones. */
import { basename, join } from 'node:path';
import type { CatalogueFiles, FrameworkFile, RuleFile } from '../../catalogue/index.ts';
import { checkFramework } from '../../catalogue/schemas/framework.ts';
import { checkRuleFile } from '../../catalogue/schemas/rules.ts';
import { ItaPlanError } from '../../model/error.ts';
import { isFolder, listFiles, readTextIfPresent } from '../files/read.ts';
import { parseJson } from './json.ts';

/** `--framework FILE` */
export function readFrameworkFile(path: string, builtIn: CatalogueFiles): FrameworkFile {
  const json = checkFramework(parsed(path), { file: basename(path), topics: topicIds(builtIn) });
  return { file: path, origin: 'agency', json };
}

/** `--rules FILE|FOLDER`; a file whose name begins with «province» is the province's layer. */
export function readRuleFiles(path: string, builtIn: CatalogueFiles): RuleFile[] {
  const paths = isFolder(path) ? listFiles(path, '.json').map((name) => join(path, name)) : [path];
  return paths.map((file) => ({
    file,
    origin: basename(file).startsWith('province') ? 'province' : 'agency',
    json: checkRuleFile(parsed(file), { file: basename(file), topics: topicIds(builtIn), references: Object.keys(builtIn.references.references) }),
  }));
}

const topicIds = (builtIn: CatalogueFiles): string[] => builtIn.topics.topics.map((topic) => topic.id);

function parsed(path: string): unknown {
  const text = readTextIfPresent(path);
  if (text === null) throw new ItaPlanError('CATALOGUE_FILE_NOT_FOUND', { path });
  const result = parseJson(text, basename(path));
  if (result.ok) return result.value;
  throw new ItaPlanError('CATALOGUE_JSON', { problem: result.problem }, result.at);
}
