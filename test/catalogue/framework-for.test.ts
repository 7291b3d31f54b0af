import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentFramework, frameworkFor } from '../../src/catalogue/index.ts';
import { ItaPlanError } from '../../src/model/error.ts';
import type { Framework } from '../../src/model/framework.ts';

const folder = 'src/catalogue/frameworks';
const frameworks = readdirSync(folder).sort().map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Framework);

describe('the framework of a year', () => {
  it('is the shipped one where there is one', () => {
    expect(frameworkFor(frameworks, 2564).framework.items.measures?.value).toBe('O42');
    expect(frameworkFor(frameworks, 2564).notices).toEqual([]);
  });

  it('lends its structure to a later year that is not shipped, and nothing that could be computed or cited', () => {
    const { framework, notices } = frameworkFor(frameworks, 2570);
    expect(framework.coverage).toBe('structure');
    expect(framework.indicators).toHaveLength(10);
    expect(framework.instruments.map((one) => one.weight.value)).toEqual([null, null, null]);
    expect(framework.rating.levels).toEqual([]);
    expect(framework.items.measures).toBeNull();
    expect(notices.map((one) => [one.code, one.params])).toEqual([['CATALOGUE_YEAR_NOT_SHIPPED', { fiscalYear: 2570, used: 2568 }]]);
  });

  it('refuses years before the ten indicators', () => {
    expect(() => frameworkFor(frameworks, 2561)).toThrow(ItaPlanError);
  });

  it('says when no published figure proves the weights', () => {
    expect(frameworkFor(frameworks, 2565).notices.map((one) => one.code)).toEqual(['CATALOGUE_WEIGHTS_UNPROVEN']);
  });

  it('says which names no source confirms', () => {
    const said = frameworkFor(frameworks, 2567).notices.find((one) => one.code === 'CATALOGUE_NAMES_UNCONFIRMED');
    expect(said?.params.names).toEqual(['8. การปรับปรุงการทำงาน']);
    expect(frameworkFor(frameworks, 2565).notices.map((one) => one.code)).not.toContain('CATALOGUE_NAMES_UNCONFIRMED');
  });

  it('gives the paper of a year its own item code, or none', () => {
    expect(documentFramework(frameworks, 2567)?.items.measures?.value).toBe('O34');
    expect(documentFramework(frameworks, 2569)).toBeNull();
  });
});
