/** Stands where the polyfill would: whatever browser the test has put up at that moment. */
const now = () => (globalThis as Record<string, unknown>).fakePolyfill as Record<string, unknown>;

// biome-ignore lint/style/noDefaultExport: it stands in the polyfill's place, which has one
export default new Proxy({}, { get: (_, name: string) => now()[name] });
