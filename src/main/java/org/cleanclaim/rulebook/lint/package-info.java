/**
 * Advice to the author of a rule, beyond what the engine needs: joins, codes in rules, names that
 * nothing uses, twins, proofs, codes of the header. A rulebook with such faults still loads.
 */
package org.cleanclaim.rulebook.lint;
