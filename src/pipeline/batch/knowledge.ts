/** What all agencies share, read once however many there are: catalogue, templates, emblems, letterheads. */
import type { Catalogue } from '../../catalogue/index.ts';
import type { Settings } from '../../model/settings.ts';
import { loadCatalogue } from '../catalogue.ts';
import { fileHash } from '../files/hash.ts';
import { packageJson } from '../files/read.ts';
import { type Lent, lentBy } from '../lent.ts';
import { wantedKinds } from '../papers.ts';
import { loadTemplates, type Templates } from '../templates.ts';
import { catalogueHash, hashOf, templatesHash } from './entries.ts';

export interface Known {
  readonly catalogue: Catalogue;
  readonly templates: Templates;
  /** Of all that papers are made from beside the plan: knowledge, templates, version, emblem, letterhead, fonts. */
  readonly hash: string;
}

export interface Knowledge {
  /** An agency with rules or templates of its own gets its own; all others share. */
  readonly of: (settings: Settings) => Promise<Known>;
  /** Emblem, letterhead and fonts. */
  readonly lend: (settings: Settings) => Promise<Lent>;
}

export function openKnowledge(): Knowledge {
  const known = new Map<string, Promise<Known>>();
  const lent = new Map<string, Promise<Lent>>();
  return {
    of: (settings) => {
      const { framework, rules, templates } = settings;
      const key = JSON.stringify([framework, rules, templates, ...lentFiles(settings)]);
      const found = known.get(key) ?? load(settings);
      known.set(key, found);
      return found;
    },
    lend: (settings) => {
      const key = JSON.stringify([...lentFiles(settings), settings.font]);
      const found = lent.get(key) ?? lentBy(settings);
      lent.set(key, found);
      return found;
    },
  };
}

/** Files of the office that every paper carries something of. */
const lentFiles = ({ emblem, letterhead, embedFont }: Settings): (string | null)[] => [emblem ?? null, letterhead ?? null, embedFont?.[0] ?? null, embedFont?.[1] ?? null];

async function load(settings: Settings): Promise<Known> {
  const catalogue = await loadCatalogue(settings);
  const templates = loadTemplates(settings.templates);
  return { catalogue, templates, hash: hashOf(programVersion(), catalogueHash(catalogue), templatesHash(templates), ...lentFiles(settings).map((path) => (path === null ? '' : (fileHash(path) ?? '')))) };
}

export const programVersion = (): string => (packageJson('package.json') as { version: string }).version;

/** Faults that would meet every agency alike are told before the first: unknown kinds, templates that cannot be used. */
export async function checkOnce(settings: Settings, { templates }: Known): Promise<void> {
  const { checkTemplate } = await import('../../render/index.ts');
  for (const kind of wantedKinds(settings, templates)) {
    const [fault] = checkTemplate({ id: kind, source: templates.documents[kind] as string }, templates.partials);
    if (fault !== undefined) throw fault;
  }
}
