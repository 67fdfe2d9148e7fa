/**
 * Reads the tabular list of ICD-10-CM: its XML, the order of its codes, and the codes that its
 * notes name in words such as "E08-E13 with .44". Keeps codes, never sentences.
 */
package org.cleanclaim.codeset.tabular;
