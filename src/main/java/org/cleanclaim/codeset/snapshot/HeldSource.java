package org.cleanclaim.codeset.snapshot;

import java.time.LocalDate;
import org.cleanclaim.codeset.Edition;
import org.cleanclaim.codeset.Term;

/**
 * A file's rows in the snapshot that look-ups may use.
 *
 * @param id the number that its rows carry
 * @param edition it belongs to
 * @param term when the edition is in force; for rows with dates of their own, ever
 * @param firstDay the first day that the rows themselves speak of
 */
public record HeldSource(int id, Edition edition, Term term, LocalDate firstDay) {}
