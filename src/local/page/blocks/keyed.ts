/** Items that nothing but their place tells apart, each with a key. */
export function keyed<Item>(items: readonly Item[]): { key: number; item: Item }[] {
  return items.map((item, place) => ({ key: place, item }));
}
