declare module 'virtual:story-texts/*' {
  /** The texts of one register, by namespace. */
  const catalogs: Record<string, import('#ui/text/words.ts').Catalog>;
  export default catalogs;
}
