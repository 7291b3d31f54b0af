import type { CatalogueFacts } from '../../model/facts/catalogue.ts';
import type { Messages } from '../types.ts';

export const catalogue: Messages<CatalogueFacts> = {
  CATALOGUE_YEAR_NOT_SHIPPED: (f) => `No framework for ${f.fiscalYear}; structure of ${f.used} used`,
};
