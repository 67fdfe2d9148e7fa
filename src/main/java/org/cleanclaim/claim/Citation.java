package org.cleanclaim.claim;

/** One field of a part of a claim, as the thing that a finding points at. */
public record Citation(Citable part, Field field) {}
