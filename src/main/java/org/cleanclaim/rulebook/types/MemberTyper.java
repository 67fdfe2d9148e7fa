package org.cleanclaim.rulebook.types;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cleanclaim.rulebook.language.Expression;
import org.cleanclaim.rulebook.language.Expression.Call;
import org.cleanclaim.rulebook.language.Expression.Member;
import org.cleanclaim.rulebook.language.Expression.Name;
import org.cleanclaim.rulebook.sandbox.AllowedTypes;

/** Types of names, fields and calls; the one place that lets an expression reach a member. */
final class MemberTyper {
  private static final Set<String> ENGINE = Set.of("findings", "drools", "kcontext");
  private static final Set<String> ROOTS =
      Set.of("java", "javax", "jdk", "sun", "com", "org", "net", "io");

  private final Scope scope;
  private final boolean inReport;

  MemberTyper(Scope scope, boolean inReport) {
    this.scope = scope;
    this.inReport = inReport;
  }

  ValueType name(Name name) throws TypeFault {
    String written = name.name();
    if (written.startsWith("$")) {
      return scope
          .binding(written)
          .map(type -> inReport ? type.erased() : type)
          .orElseThrow(() -> unknown(name.start(), "no condition above binds " + written, written));
    }
    if (!inReport && scope.fact().isPresent()) {
      ValueType fact = scope.fact().get();
      if (written.equals("this")) {
        return fact;
      }
      Optional<Method> reader = Members.of(fact.raw()).reader(written);
      if (reader.isPresent()) {
        return result(reader.get(), fact, name.start());
      }
    }
    if (classOf(name).isPresent()) {
      throw new TypeFault(name.start(), written + " is a class; name one of its constants");
    }
    throw unknown(name.start(), noName(written), written);
  }

  private String noName(String written) {
    if (ENGINE.contains(written)) {
      return inReport
          ? written + " stands only where a report has it: findings.report(drools.getRule(), ...)"
          : written + " is for the then-block; a condition can't use it";
    }
    if (ROOTS.contains(written)) {
      return "no full class names: import the class, if rules may use it";
    }
    if (Character.isUpperCase(written.charAt(0))) {
      return "no class " + written + " is imported that rules may use";
    }
    return scope.fact().isPresent() && !inReport
        ? scope.fact().get() + " has no field " + written
        : "nothing here is called " + written;
  }

  private TypeFault unknown(int offset, String message, String written) {
    boolean isClass = Character.isUpperCase(written.charAt(0));
    String hint = isClass ? scope.classHint(written) : Spelling.hint(written, scope.names());
    return new TypeFault(offset, message + hint);
  }

  ValueType member(Member member, ExpressionTyper typer) throws TypeFault {
    Optional<Class<?>> owner = classOf(member.of());
    if (owner.isPresent()) {
      Field constant =
          Members.of(owner.get())
              .constant(member.name())
              .orElseThrow(
                  () -> noMember(ValueType.of(owner.get()), member.name(), member.start()));
      return allowed(
          constant,
          ValueType.of(constant.getGenericType(), ValueType.of(owner.get())),
          member.start());
    }
    ValueType of = typer.type(member.of());
    Method reader =
        Members.of(of.raw())
            .reader(member.name())
            .orElseThrow(() -> noMember(of, member.name(), member.start()));
    if (inReport) {
      throw new TypeFault(
          member.start(), "a report is Java: write " + reader.getName() + "() with parentheses");
    }
    return result(reader, of, member.start());
  }

  ValueType call(Call call, ExpressionTyper typer) throws TypeFault {
    Optional<Class<?>> owner = call.of().flatMap(this::classOf);
    ValueType of = owner.isPresent() ? ValueType.of(owner.get()) : receiver(call, typer);
    List<Method> named = Members.of(of.raw()).methods(call.name(), owner.isPresent());
    if (named.isEmpty()) {
      throw noMember(of, call.name(), call.start());
    }
    List<ValueType> arguments = new ArrayList<>();
    for (Expression argument : call.arguments()) {
      arguments.add(typer.type(argument));
    }
    Method method =
        named.stream()
            .filter(m -> Assignable.fits(m, of, arguments))
            .findFirst()
            .orElseThrow(() -> wrongArguments(call, named, of, arguments));
    return result(method, of, call.start());
  }

  private ValueType receiver(Call call, ExpressionTyper typer) throws TypeFault {
    if (call.of().isPresent()) {
      return typer.type(call.of().get());
    }
    if (inReport || scope.fact().isEmpty()) {
      throw new TypeFault(call.start(), call.name() + "() belongs to no fact here: name the fact");
    }
    return scope.fact().get();
  }

  private static TypeFault wrongArguments(
      Call call, List<Method> named, ValueType of, List<ValueType> arguments) {
    String wanted =
        named.stream()
            .map(m -> Assignable.parameters(m, of))
            .distinct()
            .collect(Collectors.joining(" or "));
    String given =
        arguments.stream().map(ValueType::toString).collect(Collectors.joining(", ", "(", ")"));
    return new TypeFault(call.start(), call.name() + " takes " + wanted + ", not " + given);
  }

  private static TypeFault noMember(ValueType of, String name, int offset) {
    return new TypeFault(
        offset, of + " has no " + name + Spelling.hint(name, Members.of(of.raw()).names()));
  }

  private static ValueType result(Method method, ValueType owner, int offset) throws TypeFault {
    return allowed(method, ValueType.of(method.getGenericReturnType(), owner), offset);
  }

  private static ValueType allowed(java.lang.reflect.Member member, ValueType type, int offset)
      throws TypeFault {
    String name = member.getDeclaringClass().getSimpleName() + "." + member.getName();
    if (!AllowedTypes.shipped().allows(member)) {
      throw new TypeFault(
          offset, "rules may not use " + name + ": it is not among the allowed types");
    }
    if (!AllowedTypes.shipped().allows(type.raw())) {
      throw new TypeFault(offset, "rules may not use " + name + ": it gives back " + type);
    }
    return type;
  }

  /** The class that an expression names; empty when it is a value or nothing known. */
  private Optional<Class<?>> classOf(Expression expression) {
    if (expression instanceof Name name) {
      boolean field =
          !inReport
              && scope.fact().flatMap(f -> Members.of(f.raw()).reader(name.name())).isPresent();
      return field || name.name().startsWith("$") ? Optional.empty() : scope.findClass(name.name());
    }
    if (expression instanceof Member member) {
      return classOf(member.of())
          .flatMap(outer -> Members.of(outer).inner(member.name()))
          .filter(AllowedTypes.shipped()::allows);
    }
    return Optional.empty();
  }
}
