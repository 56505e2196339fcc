/** The address of a packaged file, as vite gives it. */
declare module '*?url' {
  const address: string;
  // biome-ignore lint/style/noDefaultExport: vite has it so
  export default address;
}
