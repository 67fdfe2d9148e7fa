package org.cleanclaim.rulebook.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cleanclaim.rulebook.source.Token;

/** Something that has a value: a part of a constraint or of a report. */
public sealed interface Expression {
  /** Offset in the file of the character that a fault points at. */
  int start();

  /** Offset of its first character. */
  default int begin() {
    return parts().isEmpty() ? start() : Math.min(start(), parts().get(0).begin());
  }

  /** The expressions that it is made of, from left to right. */
  List<Expression> parts();

  /** It and everything below it. */
  default Stream<Expression> all() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(Expression::all));
  }

  /** A quoted text, number, {@code true}, {@code false} or {@code null}. */
  record Literal(Token token) implements Expression {
    @Override
    public int start() {
      return token.start();
    }

    @Override
    public List<Expression> parts() {
      return List.of();
    }

    public boolean isText() {
      return token.kind() == Token.Kind.TEXT;
    }

    public boolean isNumber() {
      return token.kind() == Token.Kind.NUMBER;
    }
  }

  /** A name that stands alone: a binding, a field of the pattern, a class. */
  record Name(String name, int start) implements Expression {
    @Override
    public List<Expression> parts() {
      return List.of();
    }
  }

  /**
   * What follows a dot without parentheses: a field, a constant, an inner class.
   *
   * @param start of the name after the dot
   */
  record Member(Expression of, String name, int start) implements Expression {
    @Override
    public List<Expression> parts() {
      return List.of(of);
    }
  }

  /**
   * A method call.
   *
   * @param of empty for a method of the pattern's own fact
   * @param start of the method's name
   */
  record Call(Optional<Expression> of, String name, List<Expression> arguments, int start)
      implements Expression {
    @Override
    public List<Expression> parts() {
      return Stream.concat(of.stream(), arguments.stream()).toList();
    }
  }

  /** {@code !} or {@code -} before something. */
  record Unary(String operator, Expression operand, int start) implements Expression {
    @Override
    public List<Expression> parts() {
      return List.of(operand);
    }
  }

  /**
   * Two things and what stands between them: {@code &&}, {@code ==}, {@code +}, {@code not
   * contains}.
   *
   * @param start of the left side
   * @param operatorStart of the sign or word
   */
  record Binary(String operator, Expression left, Expression right, int start, int operatorStart)
      implements Expression {
    @Override
    public List<Expression> parts() {
      return List.of(left, right);
    }
  }

  /** {@code code in ("50", "51")}. */
  record OneOf(Expression left, boolean negated, List<Expression> options, int start)
      implements Expression {
    @Override
    public List<Expression> parts() {
      return Stream.concat(Stream.of(left), options.stream()).toList();
    }
  }

  /** {@code condition ? yes : no}, in a report only. */
  record Choice(Expression condition, Expression yes, Expression no, int start)
      implements Expression {
    @Override
    public List<Expression> parts() {
      return List.of(condition, yes, no);
    }
  }
}
