/**
 * What people ask of a snapshot: which editions it holds, all that is known of a code or a pair,
 * whether it is sound, how two editions differ. Answers are records; nothing is printed here.
 */
package org.cleanclaim.codeset.inquiry;
