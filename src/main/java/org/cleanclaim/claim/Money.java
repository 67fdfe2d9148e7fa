package org.cleanclaim.claim;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/** An amount in US dollars, held as whole cents. Serializable, since rules compare with amounts. */
public record Money(long cents) implements Comparable<Money>, Serializable {
  public static final Money ZERO = new Money(0);
  public static final Money CENT = new Money(1);

  /**
   * Reads an explicit-point amount as X12 writes it: {@code 100}, {@code 100.00}, {@code .5},
   * {@code -3.20}.
   *
   * @return empty when the text is no amount, has a fraction of a cent, or does not fit
   */
  public static Optional<Money> parse(String text) {
    int length = text.length();
    int start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
    long value = 0;
    int digits = 0;
    int decimals = -1;
    for (int i = start; i < length; i++) {
      char c = text.charAt(i);
      if (c == '.' && decimals < 0) {
        decimals = 0;
      } else if (c < '0' || c > '9' || (decimals >= 2 && c != '0') || ++digits > 18) {
        return Optional.empty();
      } else if (decimals < 2) {
        value = value * 10 + (c - '0');
        decimals += decimals < 0 ? 0 : 1;
      }
    }
    if (digits == 0 || digits > 15) {
      return Optional.empty();
    }
    long cents = decimals == 2 ? value : decimals == 1 ? value * 10 : value * 100;
    return Optional.of(new Money(start == 1 ? -cents : cents));
  }

  public static Money sum(Collection<Money> amounts) {
    long cents = 0;
    for (Money amount : amounts) {
      cents += amount.cents;
    }
    return new Money(cents);
  }

  public Money plus(Money other) {
    return new Money(cents + other.cents);
  }

  public Money minus(Money other) {
    return new Money(cents - other.cents);
  }

  public boolean isNegative() {
    return cents < 0;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(cents, other.cents);
  }

  /** The amount with two decimals, {@code 450.00}. */
  @Override
  public String toString() {
    return BigDecimal.valueOf(cents, 2).toPlainString();
  }
}
