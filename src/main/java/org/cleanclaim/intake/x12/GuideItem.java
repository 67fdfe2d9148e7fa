package org.cleanclaim.intake.x12;

/**
 * A segment that a guide lets stand in a loop, or the first segment of a loop within it.
 *
 * @param loop number of the loop that holds it
 * @param number among the items of that loop, below 64
 * @param name segment id, with its qualifier when it has a fixed one
 * @param position its place among them; items of one position may stand in any order
 * @param most how often it may stand there, 0 for any number
 * @param opens number of the loop that it opens, -1 when it opens none
 * @param before bits of the items of the loop that must have stood before it
 */
record GuideItem(
    int loop,
    int number,
    SegmentId segment,
    String name,
    int position,
    int most,
    boolean required,
    int opens,
    long before,
    ElementForms forms) {}
