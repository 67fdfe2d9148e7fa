package org.cleanclaim.scrub.screen;

import org.cleanclaim.rulebook.CompiledRule;

/** Which rules have anything to say of a claim at all, whatever its facts. */
public interface Applicability {
  /** Every rule may have something to say. */
  Applicability OF_EVERY_RULE =
      new Applicability() {
        @Override
        public Object kind() {
          return this;
        }

        @Override
        public boolean isOfKind(CompiledRule rule) {
          return true;
        }

        @Override
        public boolean isWithin(CompiledRule rule) {
          return true;
        }
      };

  /** What many claims have in common and many rules exclude; equal for claims of one kind. */
  Object kind();

  /** Whether a rule may have something to say of claims of this kind. */
  boolean isOfKind(CompiledRule rule);

  /** Whether a rule may have something to say of this claim; never when it has not of its kind. */
  boolean isWithin(CompiledRule rule);
}
