package org.cleanclaim.rulebook.sandbox;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.mvel2.asm.Handle;
import org.mvel2.asm.Label;
import org.mvel2.asm.MethodVisitor;
import org.mvel2.asm.Opcodes;
import org.mvel2.asm.Type;

/** Holds every instruction of a generated method against the list of allowed types. */
final class InstructionScan extends MethodVisitor {
  /** What the engine's template and the Java compiler add to a report. */
  private static final Map<String, Set<String>> FRAME =
      Map.of(
          "java/lang/Object", Set.of("<init>"),
          "java/lang/StringBuilder", Set.of("<init>", "append", "toString"),
          "org/cleanclaim/scrub/Findings", Set.of("report", "bypassed", "notChecked"),
          "org/drools/core/rule/consequence/KnowledgeHelper", Set.of("getRule"),
          "org/drools/mvel/field/FieldFactory", Set.of("getInstance", "getFieldValue"));

  private final Consumer<String> refuse;
  private final Set<Label> passed = new HashSet<>();

  InstructionScan(Consumer<String> refuse) {
    super(Opcodes.ASM9);
    this.refuse = refuse;
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String method, String descriptor, boolean isInterface) {
    boolean framed = FRAME.getOrDefault(owner, Set.of()).contains(method);
    if (!framed && !allowsMethod(owner, method)) {
      refuse.accept("calls " + owner.replace('/', '.') + "." + method);
    }
  }

  private static boolean allowsMethod(String owner, String method) {
    return AllowedTypes.shipped()
        .find(owner.replace('/', '.'))
        .map(type -> type.getMethods())
        .filter(
            methods ->
                Arrays.stream(methods)
                    .filter(m -> m.getName().equals(method))
                    .anyMatch(AllowedTypes.shipped()::allows))
        .isPresent();
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
    boolean reads = opcode == Opcodes.GETSTATIC;
    boolean allowed =
        AllowedTypes.shipped()
            .find(owner.replace('/', '.'))
            .flatMap(
                type ->
                    Arrays.stream(type.getFields())
                        .filter(f -> f.getName().equals(field))
                        .findFirst())
            .filter(AllowedTypes.shipped()::allows)
            .isPresent();
    if (!reads || !allowed) {
      refuse.accept("uses " + owner.replace('/', '.') + "." + field);
    }
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    boolean makes = opcode == Opcodes.NEW && !type.equals("java/lang/StringBuilder");
    boolean makesArray =
        opcode == Opcodes.ANEWARRAY
            && !type.equals("java/lang/Object")
            && !type.equals("java/lang/CharSequence");
    if (makes || makesArray) {
      refuse.accept("creates " + type.replace('/', '.'));
    }
  }

  @Override
  public void visitInvokeDynamicInsn(
      String method, String descriptor, Handle bootstrap, Object... arguments) {
    refuse.accept("builds code at run time (" + method + ")");
  }

  @Override
  public void visitLdcInsn(Object value) {
    if (value instanceof Type || value instanceof Handle) {
      refuse.accept("names a class as a value");
    }
  }

  @Override
  public void visitIincInsn(int variable, int increment) {
    refuse.accept("counts");
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    if (opcode == Opcodes.NEWARRAY) {
      refuse.accept("creates an array of numbers");
    }
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    refuse.accept("creates an array of arrays");
  }

  @Override
  public void visitInsn(int opcode) {
    if (opcode == Opcodes.MONITORENTER) {
      refuse.accept("takes a lock");
    } else if (opcode == Opcodes.ATHROW) {
      refuse.accept("throws");
    }
  }

  @Override
  public void visitLabel(Label label) {
    passed.add(label);
  }

  @Override
  public void visitJumpInsn(int opcode, Label target) {
    if (passed.contains(target)) {
      refuse.accept("jumps back, and may never end");
    }
  }
}
