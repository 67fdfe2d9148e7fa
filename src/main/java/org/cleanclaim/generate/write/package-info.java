/** Claims to bytes: 837, CSV, JSON Lines. */
package org.cleanclaim.generate.write;
