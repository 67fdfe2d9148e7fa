package org.cleanclaim.scrub.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.cleanclaim.scrub.screen.JoinTuple;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.accessor.DataProvider;
import org.drools.core.common.DefaultFactHandle;

/** The facts of one claim, in the form that the engine's constraints read, by type. */
final class FactPool {
  private final List<DefaultFactHandle> all = new ArrayList<>();
  private final Map<Class<?>, List<DefaultFactHandle>> byType = new HashMap<>();
  private final ValueResolver resolver;

  FactPool(List<?> facts, ValueResolver resolver) {
    facts.forEach(fact -> all.add(new DefaultFactHandle(fact)));
    this.resolver = resolver;
  }

  /** What a pattern may match beside earlier facts, its own parts not asked yet. */
  List<DefaultFactHandle> candidates(Clause.OnePattern clause, JoinTuple earlier) {
    return clause.source().isPresent()
        ? results(clause.source().get(), clause.type(), earlier)
        : byType.computeIfAbsent(clause.type(), this::ofType);
  }

  private List<DefaultFactHandle> ofType(Class<?> type) {
    return all.stream().filter(fact -> type.isInstance(fact.getObject())).toList();
  }

  private List<DefaultFactHandle> results(DataProvider source, Class<?> type, JoinTuple earlier) {
    List<DefaultFactHandle> results = new ArrayList<>();
    try {
      Iterator<?> found = source.getResults(earlier, resolver, source.createContext());
      while (found.hasNext()) {
        Object result = found.next();
        if (type.isInstance(result)) {
          results.add(new DefaultFactHandle(result));
        }
      }
    } catch (RuntimeException cannotBeEvaluated) {
      return List.of();
    }
    return results;
  }
}
