/**
 * Whose word holds for an agency: flags and environment > its own ita-plan.json > its row in the workbook > the common settings.
 * Facts of one office in the common settings (or typed) are the province's own: no agency's paper gets another's signer.
 */
import { recogniseAgency, type Catalogue } from '../../../catalogue/index.ts';
import type { Agency } from '../../../model/agency.ts';
import { type Notice, notice } from '../../../model/notice.ts';
import type { Settings } from '../../../model/settings.ts';
import { lookAlike } from '../../files/names.ts';
import { mergeSettings } from '../../settings.ts';
import type { OwnSettings } from './sheet.ts';

const OF_ONE_OFFICE = [
  'signatory', 'preparedBy', 'checkedBy', 'approvedBy', 'meetings', 'workingGroup', 'coordinator', 'units', 'publication', 'papers', 'ownMeasures', 'findings',
  'addressees', 'reporting', 'channels', 'relatedPlans', 'letterhead', 'comments',
] as const satisfies readonly (keyof Settings)[];

/** Where papers go and how we speak is the run's matter, never an agency's. */
const OF_THE_RUN = ['out', 'lang', 'previous', 'layout', 'sheet', 'fiscalYear'] as const satisfies readonly (keyof Settings)[];

function without(settings: Settings, keys: readonly (keyof Settings)[]): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !keys.includes(key as keyof Settings))) as Settings;
}

/** What every agency shares of the common settings. */
export function sharedBy(common: Settings): Settings {
  return without(common, ['agency', ...OF_ONE_OFFICE]);
}

/** The facts that were kept for the province's own papers, to be said once. */
export function keptForProvince(settings: Settings): string[] {
  return OF_ONE_OFFICE.filter((key) => settings[key] !== undefined);
}

/** Settings of one agency's papers. */
export function settingsFor(own: readonly Settings[], common: Settings, typed: Settings): Settings {
  return [...own.map((one) => without(one, OF_THE_RUN)), sharedBy(typed)].reduce(mergeSettings, sharedBy(common));
}

export interface Owned {
  readonly settings: readonly Settings[];
  readonly fault: OwnSettings['fault'];
}

export interface Owners {
  readonly of: (agency: Agency) => Owned;
  /** After all agencies were asked for: what belongs to none, and what was given twice. */
  readonly notices: () => Notice[];
}

/** Finds the settings of an agency; `layers` from the weakest to the strongest. */
export function ownersOf(layers: readonly (readonly OwnSettings[])[], catalogue: Catalogue): Owners {
  const indexed = layers.map((layer) => {
    const byName = new Map<string, OwnSettings[]>();
    for (const one of layer) {
      const name = recogniseAgency(one.given.replaceAll('-', ' '), catalogue.agencyTypes, catalogue.provinces).name ?? one.given;
      const key = lookAlike(name);
      byName.set(key, [...(byName.get(key) ?? []), one]);
    }
    return byName;
  });
  const used = new Set<OwnSettings>();
  const twice: Notice[] = [];
  return {
    of: (agency) => {
      const found = indexed.flatMap((byName) => {
        const fitting = (byName.get(lookAlike(agency.name ?? agency.given ?? '')) ?? []).filter((one) => isOf(one, agency));
        for (const one of fitting) used.add(one);
        const last = fitting.at(-1);
        if (fitting.length > 1 && last !== undefined) twice.push(notice('BATCH_SETTINGS_TWICE', 'warning', { agency: agency.name ?? last.given }, last.at));
        return last === undefined ? [] : [last];
      });
      return { settings: found.map(({ settings }) => settings), fault: found.find(({ fault }) => fault !== null)?.fault ?? null };
    },
    notices: () => {
      const unused = layers.flat().filter((one) => !used.has(one)).map(({ given }) => given);
      return [...twice, ...(unused.length === 0 ? [] : [notice('BATCH_SETTINGS_UNUSED', 'warning', { names: unused })])];
    },
  };
}

/** No place that speaks against it. */
function isOf({ district, province }: OwnSettings, agency: Agency): boolean {
  const agree = (x: string | null, y: string | null): boolean => x === null || y === null || lookAlike(x) === lookAlike(y);
  return agree(district, agency.district) && agree(province, agency.province);
}
