/** The doors of the stages that a run goes through for every agency: loaded when first needed, then at hand (an import costs even when it is there). */

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => {
    loaded ??= load();
    return loaded;
  };
}

export const assessStage = once(() => import('../assess/index.ts'));
export const planStage = once(() => import('../plan/index.ts'));
export const renderStage = once(() => import('../render/index.ts'));
export const writeStage = once(() => import('../write/index.ts'));
