/** What is made of a key the first time it is asked for, and kept as long as the map and the key are. */
export function kept<K, V>(map: { readonly get: (key: K) => V | undefined; readonly set: (key: K, value: V) => unknown }, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
