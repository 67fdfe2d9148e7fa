/**
 * What rules may reach: the list of allowed types, and the scan of the classes that the engine
 * generates. Decision 0010 tells against whom.
 */
package org.cleanclaim.rulebook.sandbox;
