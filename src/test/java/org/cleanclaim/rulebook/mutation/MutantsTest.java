package org.cleanclaim.rulebook.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cleanclaim.rulebook.source.RuleFile;
import org.junit.jupiter.api.Test;

/** One thing is changed in each mutant, and everything is changed in one. */
class MutantsTest {
  private static final String HEAD =
      """
      package rules.family

      rule "name"
          @title("A title with ( and , and ==")
      when
      """;
  private static final String TAIL =
      """

      then
          findings.report(drools.getRule(), $line, "x == y");
      end
      """;

  @Test
  void partsAreDroppedAndOperatorsTurned() {
    assertThat(
            changes(
                "    $line : ServiceLine( units > 1, code == \"a, (b\" && hasModifier(\"QL\"))"))
        .containsExactly(
            "ServiceLine: units > 1 dropped",
            "ServiceLine: units > 1 with <=",
            "ServiceLine: code == \"a, (b\" && hasModifier(\"QL\") dropped",
            "ServiceLine: code == \"a, (b\" && hasModifier(\"QL\") with !=",
            "ServiceLine: code == \"a, (b\" && hasModifier(\"QL\") with ||");
  }

  @Test
  void onlyTheChangeDiffers() {
    Mutant turned = mutants("    $line : ServiceLine( units > 1 )").get(1);

    assertThat(turned.file().text())
        .isEqualTo(
            HEAD.replace("\"name\"", "\"name-mutant-1\"")
                + "    $line : ServiceLine( units <= 1 )"
                + TAIL);
    assertThat(turned.file().id()).isEqualTo("family/name-mutant-1");
    assertThat(turned.line()).isEqualTo(6);
  }

  @Test
  void aNameOutlivesItsCondition() {
    assertThat(mutants("    $line : ServiceLine( $code : code != \"59\", units > 1 )").get(0))
        .extracting(m -> m.file().text())
        .asString()
        .contains("ServiceLine( $code : code, units > 1 )");
  }

  @Test
  void truthsAreNegatedAndNegationsLifted() {
    assertThat(changes("    $line : ServiceLine( emergency, !hasModifier(\"QL\") )"))
        .containsExactly(
            "ServiceLine: emergency dropped",
            "ServiceLine: emergency negated",
            "ServiceLine: !hasModifier(\"QL\") dropped",
            "ServiceLine: !hasModifier(\"QL\") with no !");
  }

  @Test
  void methodsNamedLikeOperatorsAreNone() {
    assertThat(changes("    $line : ServiceLine( period.contains(day), codes contains code )"))
        .containsExactly(
            "ServiceLine: period.contains(day) dropped",
            "ServiceLine: period.contains(day) negated",
            "ServiceLine: codes contains code dropped",
            "ServiceLine: codes contains code with not contains");
  }

  @Test
  void groupsAreDroppedAndTurned() {
    List<Mutant> mutants =
        mutants(
            "    $line : ServiceLine()\n"
                + "    not ( LineModifier( code in (\"59\", \"XS\") ) and not Claim() )");

    assertThat(mutants)
        .extracting(Mutant::change)
        .contains(
            "LineModifier: code in (\"59\", \"XS\") with not in",
            "not ( LineModifier( code in (\"59\", \"XS\") ) and not Claim() ) dropped",
            "not ( LineModifier( code in (\"59\", \"XS\") ) and not Claim() ) with exists",
            "not Claim() dropped",
            "not Claim() with exists");
    assertThat(mutants.get(mutants.size() - 2).file().text())
        .contains("    not ( LineModifier( code in (\"59\", \"XS\") ) )\n");
  }

  @Test
  void changesOfARuleAreToldApart() {
    assertThat(changes("    A( x > 1 )\n    A( x > 1 )"))
        .doesNotHaveDuplicates()
        .contains("A: x > 1 dropped", "A: x > 1 dropped #2");
  }

  private static List<String> changes(String conditions) {
    return mutants(conditions).stream().map(Mutant::change).toList();
  }

  private static List<Mutant> mutants(String conditions) {
    return Mutants.of(new RuleFile("family/name.drl", HEAD + conditions + TAIL));
  }
}
