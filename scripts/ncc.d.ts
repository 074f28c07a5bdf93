declare module '@vercel/ncc' {
  interface Asset {
    readonly source: string | Buffer;
  }
  interface Options {
    readonly quiet?: boolean;
    readonly cache?: boolean;
    /** Module name → what the bundle imports instead of taking it in. */
    readonly externals?: Readonly<Record<string, string>>;
    /** The entry's file only; names of functions and classes are kept. */
    readonly minify?: boolean;
    /** File for the licences of what is taken in. */
    readonly license?: string;
  }
  export default function ncc(
    entry: string,
    options?: Options,
  ): Promise<{ readonly code: string; readonly assets: Readonly<Record<string, Asset>> }>;
}
