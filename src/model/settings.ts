import type { Agency, Role } from './agency.ts';
import type { IndicatorId, Subject } from './framework.ts';
import type { IsoDate, Measure } from './plan.ts';

export const DOCUMENT_KINDS = [
  'announcement', 'analysis-report', 'internal-measures', 'improvement-plan', 'driving-measures', 'working-group-order', 'memo',
  'oit-worktable', 'province-report', 'progress-report',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
export const FORMATS = ['docx', 'html', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export interface Person { readonly name?: string; readonly position?: string }

/** Facts of one paper, laid over the common ones. */
export interface PaperFacts {
  readonly date?: IsoDate; readonly number?: string; readonly title?: string; readonly itemCode?: string; readonly legalBasis?: string;
  readonly to?: string; readonly through?: string; readonly unitLine?: string; readonly phone?: string;
}

/** ita-plan.json: what only the office knows. Everything may be missing; nothing is invented in its place. */
export interface Settings {
  readonly agency?: Partial<Agency> & {
    readonly formerNames?: readonly string[];
    readonly terms?: { readonly staff?: string; readonly clients?: string; readonly head?: string; readonly board?: string };
  };
  /** --year: fiscal year of the scores. */
  readonly fiscalYear?: number;
  /** Default fiscalYear + 1. */
  readonly forYear?: number;
  /** Default 85. */
  readonly target?: number;
  readonly targets?: {
    readonly total?: number; readonly IIT?: number; readonly EIT?: number; readonly OIT?: number;
    readonly byIndicator?: Readonly<Partial<Record<IndicatorId, number>>>; readonly setIn?: string;
  };
  readonly assessment?: {
    readonly assessor?: string; readonly system?: string; readonly announcedOn?: IsoDate; readonly channel?: string; readonly commentsSource?: string;
  };
  /** Score files of earlier years, and the plan.json of last year. */
  readonly previous?: string | readonly string[]; readonly comments?: string; readonly layout?: string; readonly sheet?: string;
  readonly framework?: readonly string[]; readonly rules?: readonly string[];
  /** Default 2. */
  readonly measuresPerFinding?: number;
  readonly findings?: {
    readonly add?: readonly Subject[]; readonly drop?: readonly { readonly id: Subject; readonly reason: string }[];
    readonly causes?: Readonly<Partial<Record<Subject, string>>>;
  };
  readonly ownMeasures?: readonly Partial<Measure>[];
  readonly coverage?: 'weakest' | 'below-target' | 'all';
  readonly grouping?: 'indicator' | 'service';
  readonly measures?: Readonly<Record<string, Partial<Measure> | { readonly drop: true }>>;
  readonly units?: { readonly all?: readonly string[]; readonly roles?: Readonly<Partial<Record<Role, readonly string[]>>> };
  readonly signatory?: { readonly title?: string; readonly name?: string; readonly position?: string; readonly acting?: readonly string[] };
  readonly preparedBy?: Person; readonly checkedBy?: Person; readonly approvedBy?: Person;
  readonly date?: IsoDate;
  readonly draft?: boolean;
  readonly meetings?: readonly { readonly body?: string; readonly number?: string; readonly date?: IsoDate; readonly agenda?: string; readonly resolution?: string }[];
  readonly channels?: readonly string[];
  readonly coordinator?: { readonly unit?: string; readonly phone?: string; readonly email?: string };
  readonly reporting?: { readonly to?: string; readonly cycles?: readonly string[]; readonly due?: readonly IsoDate[] };
  readonly relatedPlans?: readonly string[]; readonly addressees?: readonly string[];
  readonly publication?: { readonly url?: string; readonly date?: IsoDate };
  readonly papers?: Readonly<Partial<Record<DocumentKind, PaperFacts>>>;
  readonly workingGroup?: {
    readonly name?: string; readonly orderNumber?: string; readonly orderDate?: IsoDate; readonly orderTitle?: string;
    readonly members?: readonly { readonly name: string; readonly position: string; readonly seat?: string; readonly indicators?: readonly IndicatorId[] }[];
  };
  /** Default announcement and analysis-report. */
  readonly documents?: readonly DocumentKind[] | 'all';
  readonly formats?: readonly Format[];
  readonly out?: string; readonly templates?: string; readonly letterhead?: string; readonly emblem?: string;
  /** Default TH SarabunPSK, 16 pt. */
  readonly font?: string; readonly size?: number;
  readonly digits?: 'thai' | 'arabic';
  /** Centimetres. */
  readonly margins?: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly embedFont?: readonly [regular: string, bold: string];
  readonly lang?: 'th' | 'en';
}
