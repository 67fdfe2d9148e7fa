package org.cleanclaim;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Holds the imports that the architecture page allows. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.cleanclaim");

  @Test
  void dataFlowsOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("claim")
        .definedBy("org.cleanclaim.claim..")
        .layer("codeset")
        .definedBy("org.cleanclaim.codeset..")
        .layer("intake")
        .definedBy("org.cleanclaim.intake..")
        .layer("finding")
        .definedBy("org.cleanclaim.finding..")
        .layer("rulebook")
        .definedBy("org.cleanclaim.rulebook..")
        .layer("scrub")
        .definedBy("org.cleanclaim.scrub..")
        .layer("report")
        .definedBy("org.cleanclaim.report..")
        .layer("generate")
        .definedBy("org.cleanclaim.generate..")
        .layer("cli")
        .definedBy("org.cleanclaim.cli..")
        .whereLayer("claim")
        .mayNotAccessAnyLayer()
        .whereLayer("codeset")
        .mayOnlyAccessLayers("claim")
        .whereLayer("intake")
        .mayOnlyAccessLayers("claim")
        .whereLayer("finding")
        .mayOnlyAccessLayers("claim")
        .whereLayer("rulebook")
        .mayOnlyAccessLayers("finding", "claim")
        .whereLayer("scrub")
        .mayOnlyAccessLayers("claim", "codeset", "rulebook", "finding")
        .whereLayer("report")
        .mayOnlyAccessLayers("finding", "claim", "rulebook")
        .whereLayer("generate")
        .mayOnlyAccessLayers("claim", "codeset")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .check(CLASSES);
  }

  @Test
  void everyClassBelongsToALayer() {
    noClasses()
        .should()
        .resideOutsideOfPackages(
            "org.cleanclaim.claim..",
            "org.cleanclaim.codeset..",
            "org.cleanclaim.intake..",
            "org.cleanclaim.finding..",
            "org.cleanclaim.rulebook..",
            "org.cleanclaim.scrub..",
            "org.cleanclaim.report..",
            "org.cleanclaim.generate..",
            "org.cleanclaim.cli..")
        .check(CLASSES);
  }

  @Test
  void onlyRulebookAndScrubKnowTheRuleEngine() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.cleanclaim.rulebook..", "org.cleanclaim.scrub..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.kie..", "org.drools..", "org.mvel2..")
        .check(CLASSES);
  }

  @Test
  void onlyCodesetTouchesADatabase() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.cleanclaim.codeset..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
        .check(CLASSES);
  }

  @Test
  void jsonAndCsvLibrariesStayWithTheReadersAndWriters() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.cleanclaim.intake..", "org.cleanclaim.report..", "org.cleanclaim.generate..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.cleanclaim.intake..", "org.cleanclaim.report..", "org.cleanclaim.codeset..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.opencsv..")
        .check(CLASSES);
  }

  @Test
  void workbooksAreReadInOnePlace() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.cleanclaim.codeset.file")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.dhatim.fastexcel..")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.cleanclaim.(**)").should().beFreeOfCycles().check(CLASSES);
  }
}
