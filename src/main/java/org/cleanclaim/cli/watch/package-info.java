/** Rules that are compiled, linted and proven as they are saved. */
package org.cleanclaim.cli.watch;
