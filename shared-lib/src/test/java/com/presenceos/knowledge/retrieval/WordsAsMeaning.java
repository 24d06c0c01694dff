package com.presenceos.knowledge.retrieval;

import com.presenceos.models.Embedder;
import com.presenceos.models.EmbeddingModelSettings;
import com.presenceos.models.ModelUse;
import com.presenceos.models.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A model for tests, to which texts mean alike that share topics it has heard of. */
public final class WordsAsMeaning implements Embedder {

    private static final List<List<String>> TOPICS = List.of(
            List.of("bun", "pastry", "sweet", "cake", "dessert"),
            List.of("coffee", "espresso", "brew", "caffeine"),
            List.of("open", "hours", "closed", "monday"),
            List.of("dog", "pet", "animal"));

    private final String model;
    private final List<List<String>> asked = new ArrayList<>();

    public WordsAsMeaning(String model) {
        this.model = model;
    }

    @Override
    public EmbeddingModelSettings settings() {
        return new EmbeddingModelSettings(Provider.OPENAI, model, TOPICS.size() + 1, 0.6, "");
    }

    @Override
    public Embedded embed(List<String> texts) {
        asked.add(List.copyOf(texts));
        return new Embedded(
                texts.stream().map(WordsAsMeaning::point).toList(),
                new ModelUse(Provider.OPENAI, model, texts.size() * 10, 0, 5));
    }

    /** The texts of each call. */
    public List<List<String>> asked() {
        return List.copyOf(asked);
    }

    private static float[] point(String text) {
        float[] point = new float[TOPICS.size() + 1];
        String words = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < TOPICS.size(); i++) {
            point[i] = TOPICS.get(i).stream().anyMatch(words::contains) ? 1 : 0;
        }
        point[TOPICS.size()] = 0.1f;
        return point;
    }
}
