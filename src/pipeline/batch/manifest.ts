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
  /** Null where none were asked for: no two are alike, so that they would tell two equal runs apart. */
  readonly pdfs: readonly DoneEntry[] | null;
}

/** In pieces: the manifest of a country is larger than all else that a run holds. */
export function* manifestJson({ run, agencies, outcomes, refused, papers, pdfs }: ManifestParts): Generator<Uint8Array> {
  const { version, inputs, catalogue, templates } = run;
  const head = JSON.stringify({ schema: 'ita-plan/manifest@1', version, inputs, catalogue, templates }, null, 1);
  yield bytesOf(`${head.slice(0, -2)},\n "agencies": [`);
  let isFirst = true;
  for (const { key, folder, agency } of agencies) {
    const outcome = outcomes.get(key);
    yield bytesOf(`${isFirst ? '' : ','}\n  ${indented({
      agency: agency.name ?? agency.given, district: agency.district, province: agency.province, folder, files: outcome?.done?.files ?? [], left: outcome?.done?.left ?? [],
      failed: outcome === undefined ? 'not-started' : (outcome.fault?.code ?? null),
    }, 2)}`);
    isFirst = false;
  }
  const refusals = refused.map(({ name, fault: { code, at } }) => ({ agency: name, failed: code, at: at === null ? null : { file: at.file, sheet: at.sheet ?? null, row: at.row ?? null, column: at.column ?? null } }));
  const filesOf = (entries: readonly DoneEntry[]): string => indented(entries.flatMap(({ files }) => files), 1);
  yield bytesOf(`\n ],\n "refused": ${indented(refusals, 1)},\n "papers": ${filesOf(papers)}${pdfs === null ? '' : `,\n "pdfs": ${filesOf(pdfs)}`}\n}\n`);
}

const bytesOf = (text: string): Uint8Array => Buffer.from(text);

function indented(value: unknown, by: number): string {
  return JSON.stringify(value, null, 1).replaceAll('\n', `\n${' '.repeat(by)}`);
}
