/** The command line: picocli commands that put the parts together. */
package org.cleanclaim.cli;
