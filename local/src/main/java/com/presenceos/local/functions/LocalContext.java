package com.presenceos.local.functions;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.presenceos.local.template.FunctionDefinition;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a handler may ask about its invocation. */
final class LocalContext implements Context {
    private final FunctionDefinition function;
    private final String requestId = UUID.randomUUID().toString();
    private final long started = System.nanoTime();

    LocalContext(FunctionDefinition function) {
        this.function = function;
    }

    @Override
    public String getAwsRequestId() {
        return requestId;
    }

    @Override
    public String getLogGroupName() {
        return "/aws/lambda/" + function.name();
    }

    @Override
    public String getLogStreamName() {
        return "local";
    }

    @Override
    public String getFunctionName() {
        return function.name();
    }

    @Override
    public String getFunctionVersion() {
        return "$LATEST";
    }

    @Override
    public String getInvokedFunctionArn() {
        return function.arn();
    }

    @Override
    @SuppressWarnings("NullAway") // Lambda itself gives null where no mobile SDK calls
    public @Nullable CognitoIdentity getIdentity() {
        return null;
    }

    @Override
    @SuppressWarnings("NullAway") // as above
    public @Nullable ClientContext getClientContext() {
        return null;
    }

    @Override
    public int getRemainingTimeInMillis() {
        long spent = (System.nanoTime() - started) / 1_000_000;
        return (int) Math.max(0, function.timeout().toMillis() - spent);
    }

    @Override
    public int getMemoryLimitInMB() {
        return function.memory();
    }

    @Override
    public LambdaLogger getLogger() {
        return new SlfLogger(LoggerFactory.getLogger("lambda." + function.shortName()));
    }

    private record SlfLogger(Logger logger) implements LambdaLogger {
        @Override
        public void log(String message) {
            logger.info(message.stripTrailing());
        }

        @Override
        public void log(byte[] message) {
            log(new String(message, StandardCharsets.UTF_8));
        }
    }
}
