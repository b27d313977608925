package chat.holt.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/// A journey that is skipped at other instances since it needs what only the built-in one has.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(BuiltInOnly.Condition.class)
@interface BuiltInOnly {

    /// What it needs.
    String value();

    /// Skips at other instances.
    final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return AnnotationSupport.findAnnotation(context.getElement(), BuiltInOnly.class)
                    .filter(needed -> Host.isForeign())
                    .map(needed -> ConditionEvaluationResult.disabled("needs " + needed.value()))
                    .orElseGet(() -> ConditionEvaluationResult.enabled("fine anywhere"));
        }
    }
}
