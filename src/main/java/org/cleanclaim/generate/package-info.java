/**
 * Makes claims for tests and benchmarks out of the codes of a snapshot, right ones and wrong ones.
 */
package org.cleanclaim.generate;
