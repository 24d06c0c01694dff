package com.presenceos.local.models;

import com.presenceos.local.models.embeddings.Embedder;
import java.util.List;

/** No model of meaning: a text is how often it has the first letters of the alphabet. */
final class CountingLetters implements Embedder {

    @Override
    public List<float[]> embed(List<String> texts) {
        return texts.stream().map(CountingLetters::counted).toList();
    }

    private static float[] counted(String text) {
        float[] vector = new float[dimension()];
        text.chars()
                .filter(letter -> letter >= 'a' && letter < 'a' + vector.length)
                .forEach(letter -> vector[letter - 'a']++);
        return vector;
    }

    private static int dimension() {
        return 4;
    }

    @Override
    public int tokens(String text) {
        return text.length();
    }

    @Override
    public int dimensions() {
        return dimension();
    }
}
