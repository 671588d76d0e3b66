/** Moves neighbours apart on a line just enough that they do not overlap, each as near to its own place as possible. */

export interface Wish {
  /** Centre that it would like. */
  centre: number;
  width: number;
}

/**
 * Centres in the order given (which must be ascending by wish), at least half their widths plus `gap` apart, between `low` and `high`.
 * Clusters that touch share the mean of their wishes: the least-squares answer (pool adjacent violators).
 */
export function spread(wishes: readonly Wish[], gap: number, low: number, high: number): number[] {
  interface Cluster {
    from: number;
    size: number;
    start: number;
    width: number;
    wishSum: number;
  }
  const clusters: Cluster[] = [];
  const startOf = (cluster: Cluster): number =>
    Math.max(low, Math.min(high - cluster.width, cluster.wishSum / cluster.size));
  wishes.forEach((wish, index) => {
    let cluster: Cluster = {
      from: index,
      size: 1,
      start: 0,
      width: wish.width,
      wishSum: wish.centre - wish.width / 2,
    };
    cluster.start = startOf(cluster);
    for (
      let before = clusters.at(-1);
      before && before.start + before.width + gap > cluster.start;
      before = clusters.at(-1)
    ) {
      clusters.pop();
      // What follows would like the whole cluster to begin earlier by the width that stands before it.
      cluster = {
        from: before.from,
        size: before.size + cluster.size,

        start: 0,
        width: before.width + gap + cluster.width,
        wishSum: before.wishSum + cluster.wishSum - cluster.size * (before.width + gap),
      };
      cluster.start = startOf(cluster);
    }
    clusters.push(cluster);
  });
  const centres: number[] = [];
  for (const cluster of clusters) {
    let x = cluster.start;
    for (let index = cluster.from; index < cluster.from + cluster.size; index += 1) {
      const width = wishes[index]?.width ?? 0;
      centres.push(x + width / 2);
      x += width + gap;
    }
  }
  return centres;
}
