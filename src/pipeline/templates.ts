/** The templates that ship and the office's own laid over them, read once. */
import { join } from 'node:path';
import { ItaPlanError } from '../model/error.ts';
import { isFolder, packageTexts, textsOf } from './files/read.ts';

export interface Templates {
  /** By kind of document. */
  readonly documents: Readonly<Record<string, string>>;
  readonly partials: Readonly<Record<string, string>>;
}

/** `folder` holds documents/*.hbs and partials/*.hbs; a file of the same name replaces the built-in one. */
export function loadTemplates(folder: string | undefined): Templates {
  if (folder !== undefined && !['documents', 'partials'].some((part) => isFolder(join(folder, part)))) throw new ItaPlanError('RENDER_TEMPLATES_FOLDER', { path: folder });
  return { documents: layer('documents', folder), partials: layer('partials', folder) };
}

function layer(part: string, folder: string | undefined): Record<string, string> {
  const builtIn = packageTexts(`templates/${part}`, '.hbs');
  const own = folder === undefined ? null : join(folder, part);
  return own !== null && isFolder(own) ? { ...builtIn, ...textsOf(own, '.hbs') } : builtIn;
}
