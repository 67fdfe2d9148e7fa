package org.cleanclaim.rulebook.compile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cleanclaim.rulebook.sandbox.ClassScan;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.compiler.builder.impl.KnowledgeBuilderImpl;
import org.drools.compiler.compiler.PackageRegistry;
import org.drools.core.rule.JavaDialectRuntimeData;

/**
 * The engine's builder, stopped for a moment between compiling the classes of right-hand sides and
 * loading them. It loads them while it builds, and loading a class runs its initialisers; so the
 * scan can't wait until it is done.
 */
public final class ScannedBuilder extends KnowledgeBuilderImpl {
  private final Map<String, List<String>> refusals = new TreeMap<>();

  @Override
  protected void wireAllRules() {
    compileAll();
    for (PackageRegistry registry : getPackageRegistry().values()) {
      scan(registry.getPackage());
    }
    if (refusals.isEmpty()) {
      super.wireAllRules();
    }
  }

  private void scan(InternalKnowledgePackage rules) {
    JavaDialectRuntimeData generated =
        (JavaDialectRuntimeData) rules.getDialectRuntimeRegistry().getDialectData("java");
    for (Map.Entry<String, byte[]> found : generated.getStore().entrySet()) {
      List<String> refused = ClassScan.refusals(found.getKey(), found.getValue());
      if (!refused.isEmpty()) {
        refusals.put(found.getKey().replace(".class", "").replace('/', '.'), refused);
      }
    }
  }

  /** What the generated classes reach for and may not, by the full name of the class. */
  public Map<String, List<String>> refusals() {
    return refusals;
  }
}
