/**
 * Bytes of published files: zip and gzip unwrapped, text decoded, lines and records cut, all within
 * stated bounds. Knows nothing of code sets.
 */
package org.cleanclaim.codeset.file;
