package com.presenceos.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.jobs.JobId;
import com.presenceos.jobs.JobMessage;
import com.presenceos.local.RunningStack;
import com.presenceos.local.client.PresenceClient;
import com.presenceos.local.template.FunctionDefinition;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.json.Json;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.testing.HttpAnswer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One real event for each function, beside the services of a running stack. */
@Tag("slow")
final class OwnProcessTest {

    @RegisterExtension
    static final RunningStack STACK = new RunningStack();

    private static String token = "";
    private static String workspace = "";

    @TempDir
    Path scratch;

    @BeforeAll
    static void somebodyHasAWorkspace() throws IOException {
        // The client speaks with the Runtime API through a native library.
        assumeTrue(System.getProperty("os.name").equals("Linux"), "Lambda's runtime client runs on Linux only");
        try (HttpClient http = HttpClient.newHttpClient()) {
            JsonNode session = new PresenceClient(http, STACK.url())
                    .register("own-process@presenceos.example", "own-" + UUID.randomUUID(), "Mara Lind", "Café Norr");
            token = session.path("access_token").asText();
            workspace = session.path("workspace").path("id").asText();
        }
    }

    static Stream<String> functions() {
        return STACK.functions().stream().map(FunctionDefinition::shortName);
    }

    @ParameterizedTest
    @MethodSource("functions")
    void aFunctionAnswersAndLogsOnItsOwnJars(String name) throws Exception {
        FunctionDefinition function = STACK.functions().stream()
                .filter(candidate -> candidate.shortName().equals(name))
                .findFirst()
                .orElseThrow();
        try (FunctionProcess process = FunctionProcess.start(function, SdkVariables.ofThisJvm(), scratch)) {
            Trial trial = trial(name);

            RuntimeApi.Answered answered = process.invoke(trial.event());

            assertThat(trial.said(answered.json())).matches("(?s).*" + trial.answer() + ".*");
            List<JsonNode> lines =
                    process.log().stream().map(OwnProcessTest::line).toList();
            assertThat(lines).as(process.errors()).anySatisfy(line -> {
                assertThat(line.path("function_request_id").asText()).isEqualTo(answered.requestId());
                assertThat(line.path("logger").asText()).isEqualTo("presence.invocation");
                assertThat(line.path("level").asText()).isEqualTo("INFO");
                assertThat(line.path("message").asText()).matches(trial.logged());
                assertThat(line.path("function_name").asText()).isEqualTo(function.name());
                assertThat(line.path("service").asText()).isEqualTo("presenceos");
            });
        }
    }

    /** Whatever a function says is a line of JSON; a bare one would be a library that found another way out. */
    private static JsonNode line(String text) {
        try {
            return Json.foreign(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError("Not JSON: " + text, e);
        }
    }

    /**
     * What goes in, and as regular expressions what comes out of the handler and of its invocation's log.
     *
     * @param reading what the handler's JSON says to whom it is for
     */
    private record Trial(String event, UnaryOperator<String> reading, String answer, String logged) {

        Trial(String event, String answer, String logged) {
            this(event, UnaryOperator.identity(), answer, logged);
        }

        String said(String json) {
            return reading.apply(json);
        }

        static Trial http(HttpCall call, int status, String body, String route) {
            return new Trial(
                    call.event(),
                    json -> {
                        HttpAnswer answer = HttpAnswer.read(json.getBytes(StandardCharsets.UTF_8));
                        return answer.status() + " " + answer.body();
                    },
                    status + " .*" + body,
                    Pattern.quote("GET /api/v1" + route) + " -> " + status + " in \\d+ ms");
        }
    }

    private static Trial trial(String function) {
        return switch (function) {
            case "about" -> Trial.http(HttpCall.get("/health"), 200, "ok", "/health");
            case "auth" -> Trial.http(HttpCall.get("/auth/me").as(token), 200, "Mara Lind", "/auth/me");
            case "brands" ->
                Trial.http(
                        HttpCall.get("/workspaces/" + workspace + "/brands").as(token),
                        200,
                        "items",
                        "/workspaces/{workspace_id}/brands");
            case "connectors" -> Trial.http(HttpCall.get("/networks"), 401, "Not logged in", "/networks");
            case "media" -> {
                String brand = UUID.randomUUID().toString();
                yield Trial.http(
                        HttpCall.get("/media/brands/" + brand).as(token), 404, brand, "/media/brands/{brand_id}");
            }
            case "ai" -> {
                String job = UUID.randomUUID().toString();
                yield Trial.http(HttpCall.get("/ai/jobs/" + job).as(token), 404, job, "/ai/jobs/{job_id}");
            }
            case "ai-worker" ->
                new Trial(
                        queueEvent(
                                new JobMessage(
                                                JobMessage.VERSION,
                                                new WorkspaceId(UUID.fromString(workspace)),
                                                new JobId(UUID.randomUUID()))
                                        .toJson(),
                                "ai-jobs"),
                        "\"batchItemFailures\":\\[\\]",
                        "job done in \\d+ ms");
            case "posts" -> Trial.http(HttpCall.get("/notices").as(token), 200, "items", "/notices");
            case "publisher" ->
                new Trial(
                        queueEvent(publication(), "due"),
                        "\"batchItemFailures\":\\[\\]",
                        "publication done in \\d+ ms");
            case "upkeep" ->
                new Trial("{\"task\":\"sweep\"}", "posts, mails and jobs were overdue", "sweep done in \\d+ ms");
            case "migrate" -> new Trial("{}", "\"applied\":\\[\\]", "migrate done in \\d+ ms");
            default -> throw new AssertionError("No event is tried on the function " + function + " yet");
        };
    }

    private static String publication() {
        return new PublicationMessage(1, new WorkspaceId(UUID.fromString(workspace)), new PostId(UUID.randomUUID()), 1)
                .toJson();
    }

    private static String queueEvent(String body, String queue) {
        return Json.text(Map.of(
                "Records",
                List.of(Map.of(
                        "messageId", "059f36b4-87a3-44ab-83d2-661975830a7d",
                        "receiptHandle", "AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a",
                        "body", body,
                        "attributes", Map.of("ApproximateReceiveCount", "1"),
                        "messageAttributes", Map.of(),
                        "md5OfBody", "e4e68fb7bd0e697a0ae8f1bb342846b3",
                        "eventSource", "aws:sqs",
                        "eventSourceARN", "arn:aws:sqs:us-east-1:000000000000:presence-" + queue,
                        "awsRegion", "us-east-1"))));
    }
}
