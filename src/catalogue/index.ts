/**
 * Knowledge as values. In: the parsed JSON files of this room (and the office's own, already checked).
 * Out: one Catalogue, frameworks by year, agencies recognised by name.
 */
import type { AgencyTypes } from '../model/agency.ts';
import type { Framework } from '../model/framework.ts';
import type { Rule, Topic } from '../model/rule.ts';
import type { FrameworkFile, RuleFile } from './files.ts';
import { layFrameworks, layRules } from './layers.ts';

export type { FrameworkFile, Layered, RemovedRule, RuleFile, StoredRule } from './files.ts';
export { type RuleLayer, ruleLayers } from './layers.ts';
export { documentFramework, frameworkFor } from './framework-for.ts';
export { bareName, recogniseAgency } from './agency.ts';
export { type CauseQuestions, questionsAbout } from './cause-questions.ts';

export interface Reference {
  readonly title: string;
  readonly kind: string;
  readonly address: string | null;
}

/** What was read from the room's folder, before the office's own is laid over it. */
export interface CatalogueFiles {
  readonly frameworks: readonly FrameworkFile[];
  readonly rules: readonly RuleFile[];
  readonly topics: { readonly topics: readonly Topic[] };
  readonly agencyTypes: AgencyTypes;
  readonly references: { readonly references: Readonly<Record<string, Reference>> };
  readonly provinces: { readonly provinces: readonly { readonly name: string }[] };
}

export interface Catalogue {
  /** By fiscal year, ascending. */
  readonly frameworks: readonly Framework[];
  readonly rules: readonly Rule[];
  readonly topics: readonly Topic[];
  readonly agencyTypes: AgencyTypes;
  readonly references: Readonly<Record<string, Reference>>;
  readonly provinces: readonly string[];
}

/** Joins the files into one catalogue; later layers win by fiscal year and by rule id. */
export function makeCatalogue(files: CatalogueFiles): Catalogue {
  return {
    frameworks: layFrameworks(files.frameworks),
    rules: layRules(files.rules),
    topics: files.topics.topics,
    agencyTypes: files.agencyTypes,
    references: files.references.references,
    provinces: files.provinces.provinces.map((province) => province.name),
  };
}
