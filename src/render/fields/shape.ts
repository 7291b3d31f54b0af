/** Shapes of what a template may read: declared once, checked on the AST, listed for authors, inferred by the compiler. */

interface About { readonly about: string }
export interface TextShape extends About { readonly is: 'text' }
export interface NumberShape extends About { readonly is: 'number' }
/** True or false, for `{{#if}}` only. */
export interface FlagShape extends About { readonly is: 'flag' }
export interface MaybeShape<S extends Shape = Shape> extends About { readonly is: 'maybe'; readonly of: S }
export interface ListShape<S extends Shape = Shape> extends About { readonly is: 'list'; readonly of: S }
export interface RecordShape<F extends Fields = Fields> extends About { readonly is: 'record'; readonly fields: F }
export interface Fields { readonly [name: string]: Shape }
export type Shape = TextShape | NumberShape | FlagShape | MaybeShape | ListShape | RecordShape;

/** The value a shape stands for. */
export type ValueOf<S> = S extends TextShape ? string
  : S extends NumberShape ? number
  : S extends FlagShape ? boolean
  : S extends MaybeShape<infer M> ? ValueOf<M> | null
  : S extends ListShape<infer I> ? readonly ValueOf<I>[]
  : S extends RecordShape<infer F> ? { readonly [K in keyof F]: ValueOf<F[K]> }
  : never;

export const text = (about: string): TextShape => ({ is: 'text', about });
export const number = (about: string): NumberShape => ({ is: 'number', about });
export const flag = (about: string): FlagShape => ({ is: 'flag', about });
/** May be null: print it with care or inside `{{#if}}`. */
export const maybe = <S extends Shape>(of: S): MaybeShape<S> => ({ is: 'maybe', about: of.about, of });
export const list = <S extends Shape>(about: string, of: S): ListShape<S> => ({ is: 'list', about, of });
export const record = <F extends Fields>(about: string, fields: F): RecordShape<F> => ({ is: 'record', about, fields });
