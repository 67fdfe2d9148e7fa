package org.cleanclaim.cli;

import picocli.CommandLine.Command;

/** The commands about code sets. */
@Command(
    name = "codesets",
    description = "Import the published code sets and edit tables, and look into them.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      CodesetsImportCommand.class,
      CodesetsListCommand.class,
      CodesetsShowCommand.class,
      CodesetsPairCommand.class,
      CodesetsVerifyCommand.class,
      CodesetsDiffCommand.class
    })
final class CodesetsCommand {}
