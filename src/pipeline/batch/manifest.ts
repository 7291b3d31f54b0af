/** The list of everything a batch made, each file with its hash; the same whatever the order in which it was made and however often resumed. */
import type { DoneEntry, Fault, RunEntry } from './entries.ts';
import type { Outcome } from './agency.ts';
import type { Listed } from './prepare.ts';

export interface ManifestParts {
  readonly run: RunEntry;
  readonly agencies: readonly Listed[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly refused: readonly { readonly name: string; readonly fault: Fault }[];
  /** The province's own papers. */
  readonly papers: readonly DoneEntry[];
}

export function manifestJson({ run, agencies, outcomes, refused, papers }: ManifestParts): Uint8Array {
  const manifest = {
    schema: 'ita-plan/manifest@1', version: run.version, inputs: run.inputs, catalogue: run.catalogue, templates: run.templates,
    agencies: agencies.map(({ key, folder, agency }) => {
      const outcome = outcomes.get(key);
      return {
        agency: agency.name ?? agency.given, district: agency.district, province: agency.province, folder, files: outcome?.done?.files ?? [], left: outcome?.done?.left ?? [],
        failed: outcome === undefined ? 'not-started' : (outcome.fault?.code ?? null),
      };
    }),
    refused: refused.map(({ name, fault }) => ({ agency: name, failed: fault.code, at: fault.at === null ? null : { file: fault.at.file, sheet: fault.at.sheet ?? null, row: fault.at.row ?? null, column: fault.at.column ?? null } })),
    papers: papers.flatMap(({ files }) => files),
  };
  return new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`);
}
