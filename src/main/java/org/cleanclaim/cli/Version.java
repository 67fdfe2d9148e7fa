package org.cleanclaim.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {tool()};
  }

  /** Name and version, as reports show them. */
  static String tool() {
    String version = Version.class.getPackage().getImplementationVersion();
    return "cleanclaim " + (version == null ? "development" : version);
  }
}
