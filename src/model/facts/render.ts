export interface RenderFacts {
  RENDER_MARKUP: { problem: string };
}
