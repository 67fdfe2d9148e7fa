/**
 * The published layouts, one {@link org.cleanclaim.codeset.published.Importer} each: it recognises
 * its files by their content, names table and edition, and hands the rows to a {@link
 * org.cleanclaim.codeset.published.Landing}. To read one more layout, add one importer and name it
 * in {@link org.cleanclaim.codeset.published.Importers}.
 */
package org.cleanclaim.codeset.published;
