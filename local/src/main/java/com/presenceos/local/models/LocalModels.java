package com.presenceos.local.models;

import com.presenceos.local.http.LocalHandler;
import com.presenceos.local.http.LocalServer;
import com.presenceos.local.models.anthropic.AnthropicErrors;
import com.presenceos.local.models.anthropic.Messages;
import com.presenceos.local.models.bedrock.BedrockErrors;
import com.presenceos.local.models.bedrock.Converse;
import com.presenceos.local.models.bedrock.Titan;
import com.presenceos.local.models.embeddings.Embedder;
import com.presenceos.local.models.openai.Heard;
import com.presenceos.local.models.openai.OpenAi;
import com.presenceos.local.models.openai.OpenAiErrors;
import com.presenceos.local.models.usage.Usage;
import com.presenceos.local.models.writer.Slips;
import com.presenceos.local.models.writer.Task;
import com.presenceos.local.models.writer.Writer;
import com.presenceos.local.models.writer.Written;
import com.presenceos.local.models.writer.drafts.DraftVariant;
import com.presenceos.local.models.writer.ideas.Ideas;
import com.presenceos.local.models.writer.rewriting.Rewrite;
import com.presenceos.local.models.writer.trends.Trends;
import com.presenceos.local.networks.kit.calls.Api;
import com.presenceos.local.networks.kit.calls.CallLog;
import com.presenceos.local.networks.kit.calls.Operations;
import com.presenceos.local.networks.kit.control.FaultSwitches;
import com.presenceos.local.networks.kit.control.StateSwitches;
import com.presenceos.local.networks.kit.control.Switches;
import com.presenceos.local.networks.kit.control.Turnable;
import com.presenceos.local.networks.kit.faults.Faults;
import com.presenceos.local.networks.kit.memory.StandInClock;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** The model server: OpenAI's and Anthropic's protocols at {@code /v1}, Bedrock's at {@code /model}, switches at {@code /_fake}. */
public final class LocalModels implements AutoCloseable {

    /** The models of this machine, as a deployment names those it uses. */
    public static final Map<String, Object> SETTINGS = Map.of(
            "writing",
            List.of(Map.of("provider", "openai", "model", "presence-offline")),
            "embedding",
            Map.of(
                    "provider",
                    "openai",
                    "model",
                    "presence-embeddings",
                    "dimensions",
                    384,
                    // Half of what does not answer a question lies below 0.46 in this model's space, and a twelfth of
                    // what does below this.
                    "least_likeness",
                    0.5,
                    // As those who made bge-small say.
                    "question_prefix",
                    "Represent this sentence for searching relevant passages: "),
            // It has no ears: it answers what it was told at /_fake, else that it cannot.
            "transcribing",
            Map.of("provider", "openai", "model", "presence-offline"));

    private final LocalServer server;

    private LocalModels(LocalServer server) {
        this.server = server;
    }

    /** @param port 0 for a free one */
    public static LocalModels start(int port, Embedder embedder, InstantSource base) {
        StandInClock clock = new StandInClock(base);
        Faults faults = new Faults();
        CallLog calls = new CallLog(clock);
        Usage usage = new Usage();
        Heard heard = new Heard();
        Slips slips = new Slips();
        Turnable<Settings> settings = new Turnable<>(Settings.USUAL, Settings.class);
        OpenAiErrors openAi = new OpenAiErrors();
        AnthropicErrors anthropic = new AnthropicErrors();
        BedrockErrors bedrock = new BedrockErrors();
        Writer writer = new Writer(slips, tasks());
        Operations operations = new Operations();
        new OpenAi(openAi, writer, embedder, heard, usage, clock).addTo(operations);
        new Messages(anthropic, writer, usage).addTo(operations);
        new Converse(bedrock, writer, usage).addTo(operations);
        new Titan(bedrock, embedder, usage).addTo(operations);
        ModelApi api = new ModelApi(operations, openAi, anthropic, bedrock, settings);
        Switches switches = new Switches();
        new FaultSwitches(faults, calls, api).addTo(switches);
        new WriterSwitches(slips, heard, usage, operations.names()).addTo(switches);
        new StateSwitches(clock, settings, () -> {
                    faults.clear();
                    calls.clear();
                    usage.clear();
                    heard.clear();
                    slips.clear();
                    settings.reset();
                    clock.move(Duration.ZERO);
                })
                .addTo(switches);
        LocalHandler answers = new Api(api, faults, calls);
        return new LocalModels(LocalServer.start(
                "models",
                port,
                request ->
                        request.path().startsWith(Switches.ROOT) ? switches.handle(request) : answers.handle(request)));
    }

    private static Map<String, Task> tasks() {
        return Map.of(
                "draft_variant",
                new DraftVariant(),
                "ideas",
                new Ideas(),
                "trends",
                new Trends(),
                "rewrite",
                new Rewrite(),
                "alt_text",
                _ -> Written.refused("presence-offline does not see pictures"));
    }

    /** As the secret of the models has all three providers. No key is asked for; one that is not there is not set up. */
    public Map<String, Map<String, String>> secret() {
        Map<String, String> keyed = Map.of("api_key", "local", "base_url", baseUri() + "/v1");
        return Map.of(
                "openai",
                keyed,
                "anthropic",
                keyed,
                "bedrock",
                Map.of("base_url", baseUri().toString()));
    }

    /** Without a slash at the end; OpenAI's base URL is {@code /v1} below it. */
    public URI baseUri() {
        return server.url();
    }

    @Override
    public void close() {
        server.close();
    }
}
