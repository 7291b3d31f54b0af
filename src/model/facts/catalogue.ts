export interface CatalogueFacts {
  CATALOGUE_YEAR_NOT_SHIPPED: { fiscalYear: number; used: number };
}
