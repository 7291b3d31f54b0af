import type { RenderFacts } from '../../model/facts/render.ts';
import type { Messages } from '../types.ts';

export const render: Messages<RenderFacts> = {
  RENDER_MARKUP: (f) => `แม่แบบผิด: ${f.problem}`,
};
