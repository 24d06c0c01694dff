package com.presenceos.local.bench.retrieval;

import java.util.SplittableRandom;

/**
 * Points as a model of meaning would lay them: all texts are somewhat alike, those of a brand more, those of a brand about
 * the same thing most. Every brand speaks of the same things, as brands do of hours and prices, so that what is nearest to a
 * question among everybody's passages is seldom of the brand that is asked.
 */
final class MadeUpSpace {

    static final int DIMENSIONS = 384;

    private static final int TOPICS = 300;
    private static final double ALL = 0.6;
    private static final double BRAND = 0.45;
    private static final double TOPIC = 0.45;
    private static final double OWN = 0.5;
    private static final double QUESTION = 0.5;

    // Texts differ in some dozens of ways, not in as many as a model has numbers for them.
    private static final int WAYS = 40;

    private final long seed;
    private final float[] middle;
    private final float[][] ways = new float[WAYS][];

    MadeUpSpace(long seed) {
        this.seed = seed;
        this.middle = direction(new SplittableRandom(seed));
        for (int i = 0; i < WAYS; i++) {
            ways[i] = direction(of(2_000_000 + i));
        }
    }

    float[] passage(int brand, SplittableRandom random) {
        float[] topic = direction(of(1_000_000 + random.nextInt(TOPICS)));
        float[] point = new float[DIMENSIONS];
        add(point, ALL, middle);
        add(point, BRAND, direction(of(brand)));
        add(point, TOPIC, topic);
        add(point, OWN, difference(random));
        return normal(point);
    }

    /** Whose answer is the passage. */
    float[] question(float[] passage, SplittableRandom random) {
        float[] point = passage.clone();
        add(point, QUESTION, difference(random));
        return normal(point);
    }

    private float[] difference(SplittableRandom random) {
        float[] point = new float[DIMENSIONS];
        for (float[] way : ways) {
            add(point, random.nextGaussian(), way);
        }
        return normal(point);
    }

    private SplittableRandom of(int thing) {
        return new SplittableRandom(seed * 31 + thing);
    }

    private static float[] direction(SplittableRandom random) {
        float[] point = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            point[i] = (float) random.nextGaussian();
        }
        return normal(point);
    }

    private static void add(float[] point, double weight, float[] other) {
        for (int i = 0; i < point.length; i++) {
            point[i] += (float) (weight * other[i]);
        }
    }

    private static float[] normal(float[] point) {
        double length = 0;
        for (float part : point) {
            length += part * part;
        }
        float scale = (float) (1 / Math.sqrt(length));
        for (int i = 0; i < point.length; i++) {
            point[i] *= scale;
        }
        return point;
    }
}
