/**
 * The shape that another language must have: every key of the English words, except the English
 * singulars (`…_one`), which Chinese has no use for. An unknown or a forgotten key fails to compile.
 */
export type Translated<Words> = {
  readonly [
    Key in keyof Words as Key extends `${string}_one` ? never : Key
  ]: Words[Key] extends string ? string : Translated<Words[Key]>;
};
