package org.cleanclaim.scrub.facts;

import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.codeset.DiagnosisProfile;

/** An ICD-10-CM diagnosis of a claim, and what the code sets hold of its code. */
record CodedDiagnosis(Diagnosis diagnosis, DiagnosisProfile profile) {}
