/**
 * Code sets and edit tables: what publishers say of codes, by date of service. {@link
 * org.cleanclaim.codeset.CodeSets} is the look-up; its rows are facts for rules. Importers turn
 * published files into the snapshot that it reads; only this package touches JDBC.
 */
package org.cleanclaim.codeset;
