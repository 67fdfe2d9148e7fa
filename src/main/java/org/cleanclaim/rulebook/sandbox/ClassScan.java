package org.cleanclaim.rulebook.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mvel2.asm.ClassReader;
import org.mvel2.asm.ClassVisitor;
import org.mvel2.asm.FieldVisitor;
import org.mvel2.asm.MethodVisitor;
import org.mvel2.asm.Opcodes;

/**
 * Looks through a class that the engine generated for a right-hand side, before it is loaded. The
 * text of every rule was checked before; this holds the result against the same list, so that a
 * hole in one is no hole in both.
 */
public final class ClassScan extends ClassVisitor {
  /** The class that only hands the facts to the method below; made by the engine, not from text. */
  private static final String INVOKER = "Invoker.class";

  /** The report, and the values that the functions of an accumulation are given. */
  private static final Pattern METHODS =
      Pattern.compile("<init>|defaultConsequence|accumulateExpression[0-9]+");

  private final String name;
  private final List<String> refusals = new ArrayList<>();

  private ClassScan(String name) {
    super(Opcodes.ASM9);
    this.name = name;
  }

  /**
   * What a class reaches for and may not; empty when it may be loaded.
   *
   * @param name as the engine stores it: {@code rules/ncci/Rule_x123.class}
   */
  public static List<String> refusals(String name, byte[] bytes) {
    if (name.endsWith(INVOKER)) {
      return List.of();
    }
    ClassScan scan = new ClassScan(name);
    new ClassReader(bytes).accept(scan, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return scan.refusals;
  }

  @Override
  public void visit(
      int version, int access, String own, String signature, String parent, String[] interfaces) {
    if (!parent.equals("java/lang/Object") || interfaces.length > 0) {
      refuse("extends " + parent);
    }
  }

  @Override
  public FieldVisitor visitField(
      int access, String field, String descriptor, String signature, Object value) {
    if (!field.equals("serialVersionUID") || !(value instanceof Long)) {
      refuse("has a field " + field);
    }
    return null;
  }

  @Override
  public void visitInnerClass(String inner, String outer, String simple, int access) {
    if (inner.startsWith(name.replace(".class", "") + "$")) {
      refuse("has a class " + simple);
    }
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String method, String descriptor, String signature, String[] exceptions) {
    if (!METHODS.matcher(method).matches()) {
      refuse("has a method " + method);
    }
    return new InstructionScan(this::refuse);
  }

  private void refuse(String what) {
    refusals.add("the then-block " + what + ": rules may not");
  }
}
