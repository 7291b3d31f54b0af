import type { CatalogueFacts } from '../../model/facts/catalogue.ts';
import type { Messages } from '../types.ts';

export const catalogue: Messages<CatalogueFacts> = {
  CATALOGUE_YEAR_NOT_SHIPPED: (f) => `ยังไม่มีกรอบการประเมินปี ${f.fiscalYear} ใช้โครงสร้างปี ${f.used} แทน`,
};
