package com.presenceos.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test of what happens at the same time: PGlite runs transactions one after another and proves nothing. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NativePostgres.Condition.class)
public @interface NativePostgres {

    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return DatabaseServer.isNative()
                    ? ConditionEvaluationResult.enabled("on a native PostgreSQL")
                    : ConditionEvaluationResult.disabled("needs a native PostgreSQL: set " + DatabaseServer.VARIABLE);
        }
    }
}
