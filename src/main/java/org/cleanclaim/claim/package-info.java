/**
 * What a claim is: immutable records in the words of X12 and CMS. Knows no format, no code set, no
 * rule; imports nothing of ours. Texts are never null ({@code ""} stands for absent), lists are
 * never null, everything else that may be absent is an {@code Optional}.
 */
package org.cleanclaim.claim;
