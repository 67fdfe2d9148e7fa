package org.cleanclaim.intake.input;

/**
 * How much an archive may unpack to before it counts as a bomb.
 *
 * @param ratio bytes unpacked for each packed one; real claim files reach about 30
 * @param ratioFrom the ratio is looked at from so many unpacked bytes on
 * @param total bytes unpacked
 */
record UnpackLimits(long ratio, long ratioFrom, long total) {
  static final UnpackLimits USUAL = new UnpackLimits(250, 16L << 20, 64L << 30);
}
