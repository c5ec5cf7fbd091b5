/**
 * Makes every write of this page wait until it is on the disk, not merely handed to the system: browsers
 * answer earlier by default and PouchDB has no setting for it. Costs under a millisecond a write.
 * Imported before PouchDB opens anything.
 */
const plain = IDBDatabase.prototype.transaction;

IDBDatabase.prototype.transaction = function strict(stores, mode, options) {
  return plain.call(
    this,
    stores,
    mode,
    mode === 'readwrite' ? { durability: 'strict', ...options } : options,
  );
};
