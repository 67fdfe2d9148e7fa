package org.cleanclaim.cli;

/** The command line door. */
public final class Cleanclaim {
  private Cleanclaim() {}

  public static void main(String[] args) {
    System.exit(2);
  }
}
