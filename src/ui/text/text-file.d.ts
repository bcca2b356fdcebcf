/** Text files are turned into catalogs when the app is built: dotted path → message compiled by Lingui. */
declare module '*.yaml' {
  const catalog: import('#ui/text/words.ts').Catalog;
  // biome-ignore lint/style/noDefaultExport: a text file is one thing and has no name to export it under
  export default catalog;
}
