package org.cleanclaim.cli;

import picocli.CommandLine.Command;

/** The rule author's commands. */
@Command(
    name = "rules",
    description = "List, show, write, check, test and explain the rules.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RulesListCommand.class,
      RulesShowCommand.class,
      RulesNewCommand.class,
      RulesLintCommand.class,
      RulesTestCommand.class,
      RulesWhyCommand.class,
      RulesCoverageCommand.class,
      RulesImpactCommand.class,
      RulesCatalogueCommand.class
    })
final class RulesCommand {}
