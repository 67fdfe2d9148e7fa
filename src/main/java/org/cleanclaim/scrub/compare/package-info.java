/** One input judged by two rulebooks at once. Says what each found, not what that means. */
package org.cleanclaim.scrub.compare;
