package org.cleanclaim.generate.fault;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Which share of all claims gets a fault of each kind. A claim gets one at most. */
public final class FaultShares {
  private final Map<FaultKind, Double> shares;

  private FaultShares(Map<FaultKind, Double> shares) {
    this.shares = shares;
    double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    if (sum > 1) {
      throw new IllegalArgumentException("the shares of faults sum up to more than 1");
    }
  }

  public static FaultShares usual() {
    Map<FaultKind, Double> shares = new EnumMap<>(FaultKind.class);
    Arrays.stream(FaultKind.values()).forEach(kind -> shares.put(kind, kind.usualShare()));
    return new FaultShares(shares);
  }

  public static FaultShares none() {
    return new FaultShares(new EnumMap<>(FaultKind.class));
  }

  /**
   * Reads {@code none}, {@code usual} or a list like {@code ncci-pair=0.02,units=0.01}.
   *
   * @throws IllegalArgumentException when it is none of these
   */
  public static FaultShares parse(String text) {
    if (text.equals("usual")) {
      return usual();
    }
    Map<FaultKind, Double> shares = new EnumMap<>(FaultKind.class);
    if (!text.equals("none")) {
      for (String part : text.split(",", -1)) {
        int equals = part.indexOf('=');
        String word = equals < 0 ? part : part.substring(0, equals);
        FaultKind kind =
            FaultKind.ofWord(word.strip())
                .orElseThrow(() -> new IllegalArgumentException("no fault " + word + "; " + all()));
        shares.put(kind, share(equals < 0 ? "" : part.substring(equals + 1)));
      }
    }
    return new FaultShares(shares);
  }

  /** The kind of the next claim's fault, if it gets one. */
  public Optional<FaultKind> next(SplittableRandom random) {
    double drawn = random.nextDouble();
    for (Map.Entry<FaultKind, Double> share : shares.entrySet()) {
      drawn -= share.getValue();
      if (drawn < 0) {
        return Optional.of(share.getKey());
      }
    }
    return Optional.empty();
  }

  private static double share(String text) {
    try {
      double share = Double.parseDouble(text);
      if (share >= 0 && share <= 1) {
        return share;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("a share of faults is a number from 0 to 1", e);
    }
    throw new IllegalArgumentException("a share of faults is a number from 0 to 1");
  }

  private static String all() {
    return Arrays.stream(FaultKind.values())
        .map(FaultKind::word)
        .collect(Collectors.joining(", ", "there are none, usual and shares of ", ""));
  }
}
