import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import type { DocumentKind } from '../../src/model/settings.ts';
import { renderDocument } from '../../src/render/index.ts';
import { dump } from '../fixtures/render/dump.ts';
import { framework, inputOf } from '../fixtures/render/input.ts';
import * as plans from '../fixtures/render/plans.ts';

const KINDS: readonly DocumentKind[] = ['internal-measures', 'improvement-plan', 'driving-measures', 'working-group-order', 'memo', 'oit-worktable'];
const WITHOUT_SCORES: Plan = { ...plans.WITHOUT_SETTINGS, assessment: null, fiscalYear: null, findings: [] };
const textOf = (plan: Plan, kind: DocumentKind): string => dump(renderDocument(inputOf(plan, kind, { framework: framework(2564), documentFramework: framework(plan.forYear) })).document);

describe.each(KINDS)('%s', (kind) => {
  it.each([['scores alone', plans.WITHOUT_SETTINGS], ['three instruments', plans.INSTRUMENTS_ONLY], ['a province', plans.PROVINCIAL], ['comments', plans.WITH_COMMENTS], ['a broken series', plans.ACROSS_A_BREAK]])('is made from %s', (_what, plan) => {
    expect(textOf(plan, kind)).toContain('[');
  });

  it('claims nothing that nobody gave', () => {
    expect(textOf(plans.WITHOUT_SETTINGS, kind)).not.toMatch(/มีมติ|ป\.ป\.ช\.|ข้อเสนอแนะของผู้ประเมิน|คำสั่งที่ [๐-๙]|ตามเป้าหมายของหน่วยงาน/);
  });

  it('finds nothing weak where everything is at 100', () => {
    expect(textOf(plans.ALL_HIGH, kind)).not.toMatch(/ต้องปรับปรุง|เร่งด่วน|ต่ำสุด|จุดอ่อน/);
  });
});

describe('papers that need no scores', () => {
  it.each(['driving-measures', 'working-group-order', 'memo', 'oit-worktable'] as const)('%s', (kind) => {
    expect(textOf(WITHOUT_SCORES, kind)).not.toMatch(/undefined|NaN/);
  });
});
