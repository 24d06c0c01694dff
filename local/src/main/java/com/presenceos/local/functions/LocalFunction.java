package com.presenceos.local.functions;

import com.presenceos.local.template.FunctionDefinition;
import com.presenceos.platform.aws.Lazy;
import com.presenceos.platform.config.Environment;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** A function of the template, ready to be invoked. Its handler is made at the first use. */
public final class LocalFunction {
    private final FunctionDefinition definition;
    private final Supplier<Handler> handler;

    public LocalFunction(FunctionDefinition definition) {
        this.definition = definition;
        this.handler = Lazy.of(() -> Handler.of(construct(definition)));
    }

    public FunctionDefinition definition() {
        return definition;
    }

    /** Makes the handler now, so that the first event need not wait for it. */
    public void prepare() {
        Handler _ = handler.get();
    }

    /** Gives the handler an event and waits for its answer, for as long as the function may run. */
    public byte[] invoke(byte[] event) throws FunctionFailure, InterruptedException {
        return invoke(event, definition.timeout());
    }

    /** As {@link #invoke(byte[])}, for a caller that hangs up earlier. */
    public byte[] invoke(byte[] event, Duration patience) throws FunctionFailure, InterruptedException {
        LocalContext context = new LocalContext(definition);
        FutureTask<byte[]> answer = new FutureTask<>(() -> handler.get().handle(event, context));
        Thread.ofVirtual()
                .name(definition.shortName() + " " + context.getAwsRequestId())
                .start(answer);
        Duration limit = patience.compareTo(definition.timeout()) < 0 ? patience : definition.timeout();
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw FunctionFailure.threw(definition.shortName(), e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            // Lambda ends the whole sandbox; a thread can only be asked.
            answer.cancel(true);
            throw FunctionFailure.timedOut(definition.shortName(), limit.toSeconds(), e);
        }
    }

    private static Object construct(FunctionDefinition definition) {
        String name = definition.handlerClass();
        Map<String, String> environment = definition.environment();
        return Environment.hosting(environment, () -> {
            try {
                return Class.forName(name).getConstructor().newInstance();
            } catch (InvocationTargetException e) {
                throw new IllegalStateException(name + " could not be made", e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(
                        name
                                + ", which template.yaml names, must be a public class with a public constructor that takes"
                                + " nothing",
                        e);
            }
        });
    }
}
