/**
 * The snapshot: one SQLite file that importers' rows are written to and look-ups read from. The
 * file is never changed in place; an import writes a new one aside and moves it over the old, so
 * that readers need no locks and a killed import leaves nothing behind.
 */
package org.cleanclaim.codeset.snapshot;
