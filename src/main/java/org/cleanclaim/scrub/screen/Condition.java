package org.cleanclaim.scrub.screen;

import java.util.List;
import java.util.regex.Pattern;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.accessor.FieldValue;
import org.drools.base.rule.accessor.ReadAccessor;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.base.util.index.ConstraintTypeOperator;
import org.drools.core.common.DefaultFactHandle;
import org.drools.mvel.MVELConstraint;
import org.drools.mvel.extractors.MVELClassFieldReader;

/** A constraint that speaks of one fact alone, evaluated by the engine's own code. */
final class Condition {
  private static final Pattern TEXT = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"|'(\\\\.|[^'\\\\])*'");
  private static final Pattern IMPORTED_NAME = Pattern.compile("(?<![\\w$.])[A-Z]");

  private final AlphaNodeFieldConstraint constraint;
  private final ValueResolver resolver;
  private final String packageName;

  /** Nearly all are; null for one of another kind. */
  private final CompiledConstraint compiled;

  /**
   * A constraint of a rule.
   *
   * @param resolver finds what belongs to the rule's package; the constraint reads no fact from it
   * @param packageName the package, whose imports decide what names mean
   */
  Condition(AlphaNodeFieldConstraint constraint, ValueResolver resolver, String packageName) {
    this.constraint = constraint;
    this.resolver = resolver;
    this.packageName = packageName;
    compiled =
        constraint instanceof MVELConstraint mvel ? new CompiledConstraint(mvel, resolver) : null;
  }

  /** What a constraint says of a fact. */
  enum Answer {
    HOLDS,
    DOES_NOT_HOLD,
    /** It can't be evaluated. */
    FAILS
  }

  /**
   * Asks the constraint of a fact. One that fails counts as met, so that the session evaluates it
   * again and the rule is seen to fail.
   */
  Answer of(DefaultFactHandle fact) {
    try {
      boolean holds =
          compiled != null ? compiled.holds(fact, null) : constraint.isAllowed(fact, resolver);
      return holds ? Answer.HOLDS : Answer.DOES_NOT_HOLD;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Answer.FAILS;
    }
  }

  /**
   * Whether it says that a text field equals a literal, so that a hash finds it. Fields of fields
   * are left out: the engine reads those by interpreting their names, for every fact.
   */
  boolean isEqualToText() {
    return constraint instanceof MVELConstraint mvel
        && mvel.getConstraintType() == ConstraintTypeOperator.EQUAL
        && mvel.getField() != null
        && mvel.getField().getValue() instanceof String
        && mvel.getFieldExtractor() != null
        && !(mvel.getFieldExtractor() instanceof MVELClassFieldReader)
        && mvel.getFieldExtractor().getExtractToClass() == String.class;
  }

  /** The literal of {@link #isEqualToText}. */
  String text() {
    FieldValue field = ((MVELConstraint) constraint).getField();
    return (String) field.getValue();
  }

  ValueResolver resolver() {
    return resolver;
  }

  /** Reads the field of {@link #isEqualToText}. */
  ReadAccessor field() {
    return ((MVELConstraint) constraint).getFieldExtractor();
  }

  /**
   * Two conditions on facts of one type with the same key mean the same. Names that packages import
   * and variables that rules bind may mean different things in the same words.
   */
  Object key() {
    if (!(constraint instanceof MVELConstraint mvel)) {
      return constraint;
    }
    if (constraint.getRequiredDeclarations().length > 0) {
      return new Object();
    }
    if (!IMPORTED_NAME.matcher(TEXT.matcher(mvel.getExpression()).replaceAll("")).find()) {
      return mvel.getExpression();
    }
    return mvel.getField() != null && mvel.getField().getValue() instanceof Enum<?> value
        ? List.of(mvel.getExpression(), value)
        : List.of(mvel.getExpression(), packageName);
  }
}
