package org.cleanclaim.codeset.inquiry;

import java.util.Map;
import org.cleanclaim.codeset.Edition;
import org.cleanclaim.codeset.Term;

/**
 * Something a snapshot says of a code.
 *
 * @param term the days it is said for
 * @param cells by name, in order, empty ones left out
 */
public record CodeFact(Edition edition, Term term, Map<String, String> cells) {}
