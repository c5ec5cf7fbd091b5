declare module 'pouchdb-adapter-idb' {
  const adapter: PouchDB.Plugin;
  export default adapter;
}
