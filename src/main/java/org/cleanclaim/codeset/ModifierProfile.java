package org.cleanclaim.codeset;

import java.util.List;

/** All that the snapshot holds of one modifier. */
public record ModifierProfile(String code, List<ModifierCode> codes, List<ListedCode> lists) {}
