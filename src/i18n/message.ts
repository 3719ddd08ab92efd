export type Message = string | ((details: never) => string);
type Widen<T> = T extends (...args: infer Args) => string ? (...args: Args) => string : string;
/** What the other language must have: the same keys, and functions of the same arguments. */
export type Twin<T> = { [Key in keyof T]: Widen<T[Key]> };
