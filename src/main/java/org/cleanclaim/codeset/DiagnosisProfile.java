package org.cleanclaim.codeset;

import java.util.List;

/** All that the snapshot holds of one ICD-10-CM code, over all editions. */
public record DiagnosisProfile(
    String code, List<DiagnosisCode> codes, List<DiagnosisFlag> flags, List<ListedCode> lists) {}
