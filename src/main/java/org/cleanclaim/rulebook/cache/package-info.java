/**
 * Compiled rules kept from one start to the next. Knows files and the engine's own format alone.
 */
package org.cleanclaim.rulebook.cache;
