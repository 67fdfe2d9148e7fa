/** Faults that are put into a right draft, each to break one edit. */
package org.cleanclaim.generate.fault;
