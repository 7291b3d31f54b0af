/** What all agencies share, read once however many there are: catalogue, templates, emblems. */
import type { Catalogue } from '../../catalogue/index.ts';
import type { Settings } from '../../model/settings.ts';
import { loadCatalogue } from '../catalogue.ts';
import { fileHash } from '../files/hash.ts';
import { packageJson } from '../files/read.ts';
import { readPicture, wantedKinds } from '../papers.ts';
import { loadTemplates, type Templates } from '../templates.ts';
import { catalogueHash, hashOf, templatesHash } from './entries.ts';

type Picture = ReturnType<typeof readPicture>;

export interface Known {
  readonly catalogue: Catalogue;
  readonly templates: Templates;
  /** Of all that papers are made from beside the plan: knowledge, templates, version, emblem. */
  readonly hash: string;
}

export interface Knowledge {
  /** An agency with rules or templates of its own gets its own; all others share. */
  readonly of: (settings: Settings) => Promise<Known>;
  readonly picture: (path: string) => Picture;
}

export function openKnowledge(): Knowledge {
  const known = new Map<string, Promise<Known>>();
  const pictures = new Map<string, Picture>();
  return {
    of: (settings) => {
      const { framework, rules, templates, emblem } = settings;
      const key = JSON.stringify([framework, rules, templates, emblem]);
      const found = known.get(key) ?? load(settings);
      known.set(key, found);
      return found;
    },
    picture: (path) => {
      const found = pictures.get(path) ?? readPicture(path);
      pictures.set(path, found);
      return found;
    },
  };
}

async function load(settings: Settings): Promise<Known> {
  const catalogue = await loadCatalogue(settings);
  const templates = loadTemplates(settings.templates);
  const emblem = settings.emblem === undefined ? '' : (fileHash(settings.emblem) ?? '');
  return { catalogue, templates, hash: hashOf(programVersion(), catalogueHash(catalogue), templatesHash(templates), emblem) };
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
