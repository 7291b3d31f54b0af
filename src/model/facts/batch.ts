/** What is worth saying of a run over many agencies; the failure of one agency has its own room's code. */
export interface BatchFacts {
  /** Facts of one office (signer, working group …) in the common settings: used for the province's own papers only. */
  BATCH_PROVINCE_ONLY: { keys: readonly string[] };
  /** Settings of agencies that the score file does not hold. */
  BATCH_SETTINGS_UNUSED: { names: readonly string[] };
  /** A column of the settings sheet that stands for no setting. */
  BATCH_SETTINGS_COLUMN: { header: string; suggestion: string | null };
  /** Two rows or files for one agency: the later one holds. */
  BATCH_SETTINGS_TWICE: { agency: string };
  /** No indicator is a weak point of more than half of the agencies. */
  BATCH_NOTHING_COMMON: { province: string; agencies: number };
  /** No province is known for these agencies: no paper in the name of one is made. */
  BATCH_NO_PROVINCE: { agencies: number };
  /** Agencies left out of the provincial papers because the file could not be read for them. */
  BATCH_REFUSED_ELSEWHERE: { agency: string; code: string };
}
