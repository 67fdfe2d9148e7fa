package org.cleanclaim.scrub.screen;

import java.util.Arrays;

/** A list of numbers that is emptied and filled again and again without leaving anything behind. */
final class Numbers {
  private int[] numbers = new int[16];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }

  /** Adds a number unless it is there. */
  void addNew(int number) {
    for (int i = 0; i < size; i++) {
      if (numbers[i] == number) {
        return;
      }
    }
    add(number);
  }

  int get(int index) {
    return numbers[index];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
