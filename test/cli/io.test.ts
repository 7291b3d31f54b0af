import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programCalled } from '../../src/cli/io.ts';

describe('how the program was called', () => {
  const work = resolve('/home/office/papers');
  it.each([
    ['installed or linked', resolve('/usr/local/bin/ita-plan'), ['ita-plan']],
    ['installed on Windows, where the file itself is named', join(resolve('/npm/node_modules/ita-plan/bin'), 'ita-plan.js'), ['ita-plan']],
    ['from its own folder', join(work, 'bin', 'ita-plan.js'), ['node', join('bin', 'ita-plan.js')]],
    ['from the folder beside', resolve('/home/office/ita-plan/bin/ita-plan.js'), ['node', join('..', 'ita-plan', 'bin', 'ita-plan.js')]],
    ['from far away', resolve('/opt/ita-plan/bin/ita-plan.js'), ['node', resolve('/opt/ita-plan/bin/ita-plan.js')]],
  ])('%s', (_, script, program) => expect(programCalled(script, work)).toEqual(program));
});
