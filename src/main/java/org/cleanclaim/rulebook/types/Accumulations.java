package org.cleanclaim.rulebook.types;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.cleanclaim.rulebook.language.Condition.Function;

/** The functions that an accumulation may use, and what they give. */
final class Accumulations {
  private Accumulations() {}

  static ValueType result(Function function, ValueType argument) throws TypeFault {
    ValueType result =
        switch (function.name()) {
          case "count" -> ValueType.of(Long.class);
          case "sum" -> argument.raw() == BigDecimal.class ? argument : ValueType.of(Double.class);
          case "average" ->
              argument.raw() == BigDecimal.class ? argument : ValueType.of(Double.class);
          case "min", "max" -> argument;
          case "collectList" -> new ValueType(List.class, List.of(argument));
          case "collectSet" -> new ValueType(Set.class, List.of(argument));
          default ->
              throw new TypeFault(
                  function.start(),
                  "no function "
                      + function.name()
                      + ": there are count, sum, average, min, max, collectList, collectSet");
        };
    boolean adds = function.name().equals("sum") || function.name().equals("average");
    if (adds && !argument.isNumber()) {
      throw new TypeFault(function.start(), function.name() + " needs numbers, not " + argument);
    }
    return result;
  }
}
