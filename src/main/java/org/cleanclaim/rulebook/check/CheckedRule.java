package org.cleanclaim.rulebook.check;

import java.util.List;
import java.util.Optional;
import org.cleanclaim.rulebook.language.RuleBody;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleText;
import org.drools.drl.ast.descr.PackageDescr;

/**
 * A rule file with all that the checks found.
 *
 * @param drl what the engine's parser made of it; empty when it has faults of syntax
 * @param body empty when the text is not understood
 * @param faults of all checks, unsorted
 * @param safe whether the engine may be given the file: its body is understood, and all that it
 *     names exists and may be used
 */
public record CheckedRule(
    RuleText text,
    Optional<PackageDescr> drl,
    Optional<RuleBody> body,
    List<RuleFault> faults,
    boolean safe) {}
