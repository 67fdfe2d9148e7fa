/**
 * The types of the expressions of a rule: which class a pattern is of, what a field or method
 * gives, what may be compared with what. An expression whose type can't be told is refused.
 */
package org.cleanclaim.rulebook.types;
