/** Reads the catalogue's data from the package and lays the office's own files over it, once checked. */
import { type Catalogue, type CatalogueFiles, makeCatalogue } from '../catalogue/index.ts';
import type { Settings } from '../model/settings.ts';
import { packageJson, packageTexts } from './files/read.ts';

const ROOM = 'src/catalogue';

/** Path of the data on disk is `src/catalogue` in the package itself: the compiler copies no JSON. */
export async function loadCatalogue(settings: Pick<Settings, 'framework' | 'rules'>): Promise<Catalogue> {
  return makeCatalogue(await catalogueFiles(settings));
}

/** The files of every layer, before they are laid over one another. */
export async function catalogueFiles(settings: Pick<Settings, 'framework' | 'rules'>): Promise<CatalogueFiles> {
  const builtIn = builtInFiles();
  const { framework = [], rules = [] } = settings;
  if (framework.length === 0 && rules.length === 0) return builtIn;
  const { readFrameworkFile, readRuleFiles } = await import('./schema/catalogue.ts');
  return {
    ...builtIn,
    frameworks: [...builtIn.frameworks, ...framework.map((path) => readFrameworkFile(path, builtIn))],
    rules: [...builtIn.rules, ...(await readRuleFiles(rules, builtIn))],
  };
}

/** Kinds of agency and provinces alone, for what needs no rules and no years. */
export function loadNames(): Pick<Catalogue, 'agencyTypes' | 'provinces'> {
  const { provinces } = packageJson(`${ROOM}/provinces.json`) as CatalogueFiles['provinces'];
  return { agencyTypes: packageJson(`${ROOM}/agency-types.json`) as CatalogueFiles['agencyTypes'], provinces: provinces.map(({ name }) => name) };
}

function builtInFiles(): CatalogueFiles {
  return {
    frameworks: jsonsOf('frameworks') as CatalogueFiles['frameworks'],
    rules: jsonsOf('rules') as CatalogueFiles['rules'],
    topics: packageJson(`${ROOM}/topics.json`) as CatalogueFiles['topics'],
    agencyTypes: packageJson(`${ROOM}/agency-types.json`) as CatalogueFiles['agencyTypes'],
    references: packageJson(`${ROOM}/references.json`) as CatalogueFiles['references'],
    provinces: packageJson(`${ROOM}/provinces.json`) as CatalogueFiles['provinces'],
  };
}

function jsonsOf(folder: string): { file: string; origin: 'built-in'; json: unknown }[] {
  return Object.entries(packageTexts(`${ROOM}/${folder}`, '.json')).map(([name, text]) => ({
    file: `${folder}/${name}.json`, origin: 'built-in', json: JSON.parse(text),
  }));
}
