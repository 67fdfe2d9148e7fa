package org.cleanclaim.generate.catalogue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Things drawn by weight in constant time (Walker's alias method).
 *
 * @param <T> what is drawn
 */
public final class Ranked<T> {
  /** Shape of Zipf's law that the use of codes follows: the first few make up most of it. */
  private static final double EXPONENT = 1.05;

  private final List<T> items;
  private final double[] keep;
  private final int[] alias;

  private Ranked(List<T> items, double[] weights) {
    this.items = List.copyOf(items);
    keep = new double[weights.length];
    alias = new int[weights.length];
    fill(weights);
  }

  private Ranked(List<T> items, double[] keep, int[] alias) {
    this.items = items;
    this.keep = keep;
    this.alias = alias;
  }

  /** The first most often, the n-th about n times as seldom. */
  public static <T> Ranked<T> byRank(List<T> items) {
    double[] weights = new double[items.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = 1 / Math.pow(i + 1, EXPONENT);
    }
    return new Ranked<>(items, weights);
  }

  public static <T> Ranked<T> byWeight(List<T> items, ToDoubleFunction<T> weight) {
    return new Ranked<>(items, items.stream().mapToDouble(weight).toArray());
  }

  /** The same weights over other things. */
  public <R> Ranked<R> map(Function<T, R> change) {
    return new Ranked<>(items.stream().map(change).toList(), keep, alias);
  }

  public boolean isEmpty() {
    return items.isEmpty();
  }

  public List<T> items() {
    return items;
  }

  public T next(SplittableRandom random) {
    int at = random.nextInt(keep.length);
    return items.get(random.nextDouble() < keep[at] ? at : alias[at]);
  }

  private void fill(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    Deque<Integer> small = new ArrayDeque<>();
    Deque<Integer> large = new ArrayDeque<>();
    for (int i = 0; i < weights.length; i++) {
      keep[i] = weights[i] * weights.length / sum;
      (keep[i] < 1 ? small : large).add(i);
    }
    while (!small.isEmpty() && !large.isEmpty()) {
      int under = small.remove();
      int over = large.peek();
      alias[under] = over;
      keep[over] -= 1 - keep[under];
      if (keep[over] < 1) {
        small.add(large.remove());
      }
    }
    large.forEach(i -> keep[i] = 1);
    small.forEach(i -> keep[i] = 1);
  }
}
