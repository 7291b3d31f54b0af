export interface ReadFacts {
  READ_UNKNOWN_LAYOUT: { headers: string[]; tried: string[] };
}
