package com.presenceos.local.functions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.presenceos.platform.config.Config;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class LocalFunctionTest {

    @Test
    void givesAHandlerTheVariablesOfItsFunctionOnly() throws Exception {
        LocalFunction red = new LocalFunction(Definitions.plain(Colour.class, Map.of("COLOUR", "red")));
        LocalFunction blue = new LocalFunction(Definitions.plain(Colour.class, Map.of("COLOUR", "blue")));

        assertThat(text(red.invoke("{}".getBytes(UTF_8)))).isEqualTo("{\"colour\":\"red\"}");
        assertThat(text(blue.invoke("{}".getBytes(UTF_8)))).isEqualTo("{\"colour\":\"blue\"}");
    }

    @Test
    void readsAndWritesEventsAsLambdaDoes() throws Exception {
        LocalFunction function = new LocalFunction(Definitions.plain(RefusesAll.class, Map.of()));
        String event = """
                {"Records":[{"messageId":"m1","body":"hello","eventSourceARN":"arn:q","md5OfBody":"x",
                "attributes":{"ApproximateReceiveCount":"2"},"awsRegion":"us-east-1"}]}""";

        String answer = text(function.invoke(event.getBytes(UTF_8)));

        assertThat(answer).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"m1 hello arn:q 2\"}]}");
    }

    @Test
    void tellsAHandlerWhoItIsAndHowLongItMayRun() throws Exception {
        LocalFunction function = new LocalFunction(Definitions.plain(AboutItself.class, Map.of()));

        List<String> answer = List.of(text(function.invoke(new byte[0])).split(" "));

        assertThat(answer.get(0)).isEqualTo("AboutItself");
        assertThat(answer.get(1)).hasSize(36);
        assertThat(Integer.parseInt(answer.get(2))).isBetween(15_000, 20_000);
    }

    @Test
    void reportsWhatAHandlerThrew() {
        LocalFunction function = new LocalFunction(Definitions.plain(Breaks.class, Map.of()));

        assertThatThrownBy(() -> function.invoke("{}".getBytes(UTF_8)))
                .isInstanceOf(FunctionFailure.class)
                .hasMessage("breaks failed: java.lang.IllegalStateException: broken")
                .extracting(failure -> ((FunctionFailure) failure).timedOut())
                .isEqualTo(false);
    }

    @Test
    void stopsAHandlerThatTakesTooLong() throws Exception {
        LocalFunction function = new LocalFunction(Definitions.plain(Hangs.class, Map.of()));

        assertThatThrownBy(() -> function.invoke("{}".getBytes(UTF_8), Duration.ofMillis(50)))
                .isInstanceOf(FunctionFailure.class)
                .extracting(failure -> ((FunctionFailure) failure).timedOut())
                .isEqualTo(true);
        assertThat(Hangs.INTERRUPTED.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void saysWhichClassCannotBeMade() {
        LocalFunction function = new LocalFunction(Definitions.plain(Hidden.class, Map.of()));

        assertThatThrownBy(function::prepare)
                .hasMessageContaining("Hidden, which template.yaml names, must be a public class");
    }

    private static String text(byte[] json) {
        return new String(json, UTF_8);
    }

    public static final class Colour implements RequestHandler<Map<String, Object>, Map<String, String>> {
        private final String colour = Config.fromEnvironment().text("COLOUR");

        @Override
        public Map<String, String> handleRequest(Map<String, Object> event, Context context) {
            return Map.of("colour", colour);
        }
    }

    public static final class RefusesAll implements RequestHandler<SQSEvent, SQSBatchResponse> {
        @Override
        public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            return new SQSBatchResponse(event.getRecords().stream()
                    .map(message -> new SQSBatchResponse.BatchItemFailure(
                            message.getMessageId() + " " + message.getBody() + " " + message.getEventSourceArn() + " "
                                    + message.getAttributes().get("ApproximateReceiveCount")))
                    .toList());
        }
    }

    public static final class AboutItself implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
            output.write((context.getFunctionName() + " " + context.getAwsRequestId() + " "
                            + context.getRemainingTimeInMillis())
                    .getBytes(UTF_8));
        }
    }

    public static final class Breaks implements RequestHandler<Map<String, Object>, String> {
        @Override
        public String handleRequest(Map<String, Object> event, Context context) {
            throw new IllegalStateException("broken");
        }
    }

    public static final class Hangs implements RequestHandler<Map<String, Object>, String> {
        static final CountDownLatch INTERRUPTED = new CountDownLatch(1);

        @Override
        public String handleRequest(Map<String, Object> event, Context context) {
            try {
                new CountDownLatch(1).await();
                return "never";
            } catch (InterruptedException e) {
                INTERRUPTED.countDown();
                throw new IllegalStateException(e);
            }
        }
    }

    static final class Hidden implements RequestHandler<Map<String, Object>, String> {
        @Override
        public String handleRequest(Map<String, Object> event, Context context) {
            return "";
        }
    }
}
