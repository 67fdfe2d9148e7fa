package org.cleanclaim.claim;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a record of the claim model a builder ({@code ClaimBuilder} and so on): lists become
 * immutable copies, an unset list or Optional is empty.
 */
@RecordBuilder.Template(
    options =
        @RecordBuilder.Options(
            useImmutableCollections = true,
            emptyDefaultForOptional = true,
            enableWither = true,
            enableGetters = false,
            addConcreteSettersForOptional = RecordBuilder.ConcreteSettersForOptionalMode.DISABLED))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@Inherited
@interface ClaimRecord {}
