/**
 * Opens what the user names: files, folders, archives, standard input; tells their format by
 * content. The one place that knows which formats there are.
 */
package org.cleanclaim.intake.input;
