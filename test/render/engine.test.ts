import { describe, expect, it, vi } from 'vitest';
import { ItaPlanError } from '../../src/model/error.ts';
import { renderDocument } from '../../src/render/index.ts';
import { dump } from '../fixtures/render/dump.ts';
import { ownTemplate } from '../fixtures/render/input.ts';
import { FULL, MINIMAL } from '../fixtures/render/plans.ts';
import type { Plan } from '../../src/model/plan.ts';

const paper = (body: string, plan: Plan = FULL, partials: Readonly<Record<string, string>> = {}): string => dump(renderDocument(ownTemplate(plan, body, partials)).document);
const faultOf = (run: () => unknown): ItaPlanError | null => {
  try {
    run();
    return null;
  } catch (error) {
    if (error instanceof ItaPlanError) return error;
    throw error;
  }
};

describe('running a template', () => {
  it('escapes every value, so that a name cannot change the paper', () => {
    const plan = { ...FULL, agency: { ...FULL.agency, name: 'ศูนย์ <b>"ก" & \'ข\'</b> {{agency.name}}' } };
    expect(paper('<p>{{agency.name}}</p>', plan)).toContain('ศูนย์ <b>"ก" & \'ข\'</b> {{agency.name}}');
  });

  it('keeps control characters and broken pairs of a value out of the paper', () => {
    const plan = { ...FULL, agency: { ...FULL.agency, name: 'ก\u0001ข\u0002ค\uD800ง\uFFFEจ' } };
    expect(paper('<p>{{agency.name}}</p>', plan)).toContain('กขคงจ');
  });

  it('stops a template that loops without measure, quickly', () => {
    const deep = 8;
    const body = `${'{{#each @root.byIndicator}}'.repeat(deep)}<p>ก</p>${'{{/each}}'.repeat(deep)}`;
    const started = performance.now();
    expect(faultOf(() => paper(body))).toMatchObject({ code: 'RENDER_TOO_BIG', params: { limit: 'loops' } });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('refuses more than two megabytes', () => {
    const long = '<p>'.concat('ก'.repeat(30_000), '</p>');
    expect(faultOf(() => paper(`{{#each byIndicator}}{{#each @root.byIndicator}}${long}{{/each}}{{/each}}`))).toMatchObject({ code: 'RENDER_TOO_BIG', params: { limit: 'output' } });
  });

  it('tells the place, in the right file, when a value is not there this time', () => {
    const body = '<p>ก</p>\n{{> p}}';
    const fault = faultOf(() => paper(body, { ...MINIMAL, assessment: null }, { p: '<p>\n{{assessment.fiscalYear}}</p>' }));
    expect(fault).toMatchObject({ code: 'RENDER_DATA', at: { file: 'partials/p.hbs', line: 2 } });
    const inHelper = faultOf(() => paper('<p>{{score assessment.score}}</p>', { ...MINIMAL, assessment: null }));
    expect(inHelper).toMatchObject({ code: 'RENDER_DATA', at: { file: 'own.hbs', line: 2 } });
  });

  it('prints nothing anywhere', () => {
    const spies = (['log', 'info', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
    paper('<p>{{agency.name}}</p>');
    faultOf(() => paper('{{log "x" level="error"}}'));
    for (const spy of spies) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });
});
