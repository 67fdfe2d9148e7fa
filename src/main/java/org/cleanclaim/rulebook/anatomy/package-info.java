/**
 * The conditions of a rule as its author wrote them: where in the text each pattern, each group of
 * patterns and each part of a pattern stands.
 */
package org.cleanclaim.rulebook.anatomy;
