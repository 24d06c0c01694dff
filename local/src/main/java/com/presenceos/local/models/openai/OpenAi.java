package com.presenceos.local.models.openai;

import com.presenceos.local.models.embeddings.Embedder;
import com.presenceos.local.models.usage.Usage;
import com.presenceos.local.models.writer.Writer;
import com.presenceos.local.networks.kit.calls.Operations;
import java.time.InstantSource;

/** The operations of OpenAI's protocol, below {@code /v1}. */
public final class OpenAi {

    static final String CHAT = "chat";
    static final String EMBEDDINGS = "embeddings";
    static final String TRANSCRIPTIONS = "transcriptions";

    private final ChatCompletions chat;
    private final Embeddings embeddings;
    private final Models models;
    private final Transcriptions transcriptions;

    public OpenAi(
            OpenAiErrors errors, Writer writer, Embedder embedder, Heard heard, Usage usage, InstantSource clock) {
        this.chat = new ChatCompletions(errors, writer, usage, clock);
        this.embeddings = new Embeddings(errors, embedder, usage);
        this.models = new Models(errors);
        this.transcriptions = new Transcriptions(errors, heard, usage);
    }

    public void addTo(Operations operations) {
        operations
                .on(CHAT, "POST", "/v1/chat/completions", chat::answer)
                .on(EMBEDDINGS, "POST", "/v1/embeddings", embeddings::answer)
                .on("models", "GET", "/v1/models", models::list)
                .on("models", "GET", "/v1/models/([^/]+)", models::one)
                .on(TRANSCRIPTIONS, "POST", "/v1/audio/transcriptions", transcriptions::answer);
    }
}
