/**
 * Rules with one thing changed, to see whether the proofs of a rule notice: what they don't notice
 * they don't prove.
 */
package org.cleanclaim.rulebook.mutation;
