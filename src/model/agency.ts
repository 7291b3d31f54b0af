/** An agency (หน่วยงาน) and the knowledge about kinds of agency: nouns, head, and which unit answers for what. */

export const AGENCY_TYPES = [
  'subdistrict-administration', 'subdistrict-municipality', 'town-municipality', 'city-municipality', 'provincial-administration',
  'province', 'department', 'school', 'education-office', 'university', 'health', 'public-organization', 'state-enterprise', 'other',
] as const;
export type AgencyType = (typeof AGENCY_TYPES)[number];

export const ROLES = [
  'head', 'coordinator', 'working-group', 'planning', 'finance', 'procurement', 'property', 'personnel', 'legal', 'complaints',
  'audit', 'publicity', 'technology', 'service', 'every-unit',
] as const;
export type Role = (typeof ROLES)[number];

export interface Agency {
  /** Full canonical name, as printed: องค์การบริหารส่วนตำบล… ; null until recognised. */
  readonly name: string | null;
  /** As written in the file. */
  readonly given: string | null;
  readonly shortName: string | null;
  readonly type: AgencyType | null;
  readonly province: string | null;
  readonly district: string | null;
}

/** Nouns of a kind of agency, used wherever a text speaks of its people. */
interface Terms {
  readonly staff: string;
  readonly clients: string;
  /** The head as a noun: นายกองค์การบริหารส่วนตำบล, ผู้ว่าราชการจังหวัด, ผู้อำนวยการ… */
  readonly head: string;
  readonly board: string | null;
}

export interface AgencyKind {
  /** Full prefix first, then abbreviations: ["องค์การบริหารส่วนตำบล", "อบต."]. */
  readonly names: readonly string[];
  readonly nameEn: string;
  /** Label of the kind itself: องค์การบริหารส่วนตำบล. */
  readonly label: string;
  readonly terms: Terms;
  /** Signer's position: '{head}{name}' filled with the bare name, '{agency}' with the full one; null = position stays blank. */
  readonly headPosition: string | null;
  /** Local government (อปท.): asked, not ordered, by a province. */
  readonly local: boolean;
  /** True where another body than the NACC may be the assessor (schools, education offices, hospitals). */
  readonly assessorMayDiffer: boolean;
  /** Unit that answers for a role; null where such a unit may not exist: then the role is printed in words. */
  readonly units: Readonly<Record<Role, string | null>>;
}

/** catalogue/agency-types.json */
export interface AgencyTypes {
  readonly schema: 'ita-plan/agency-types@1';
  readonly types: Readonly<Record<AgencyType, AgencyKind>>;
  /** A role in words, where no unit may be named: «ผู้รับผิดชอบงานพัสดุ». */
  readonly rolesInWords: Readonly<Record<Role, string>>;
  /** Names that get neutral words rather than the nearest kind: กรุงเทพมหานคร, เมืองพัทยา, สถานีตำรวจ… */
  readonly neutralNames: readonly string[];
}
