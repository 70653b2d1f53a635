/** A file the bundler copies beside the scripts; the import is its address, with a hash of its content. */
declare module '*.bin' {
  const address: string;
  export default address;
}
