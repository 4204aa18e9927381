package io.github.bookings4j.testkit.broken;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps a build or an IDE that takes every class for a test from running what is there to fail. */
final class OnPurposeOnly implements ExecutionCondition {

    static final String PURPOSE = "bookings4j.contract.run";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return context.getConfigurationParameter(PURPOSE).isPresent()
                ? ConditionEvaluationResult.enabled("run on purpose")
                : ConditionEvaluationResult.disabled("not run on purpose");
    }
}
