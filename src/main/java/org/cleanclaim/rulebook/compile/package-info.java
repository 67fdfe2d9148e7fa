/** The engine's builder, with the scan of what it generates, and its complaints in plain words. */
package org.cleanclaim.rulebook.compile;
