package com.presenceos.local.bench.retrieval;

import com.pgvector.PGvector;
import com.presenceos.brands.BrandId;
import com.presenceos.platform.ids.WorkspaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * A thousand brands with a hundred thousand passages, ten thousand with a million: most have some dozens, a few have
 * thousands (Zipf's law). The same ones each time.
 */
final class ManyBrands {

    private static final double STEEPNESS = 1.1;
    private static final int FAMILY = 1_000;
    private static final int PASSAGES_OF_A_FAMILY = 100_000;
    private static final int BRANDS_OF_A_WORKSPACE = 4;

    private final List<Sized> brands = new ArrayList<>();
    private final MadeUpSpace space;

    /** One of them, and where its passages are made from. */
    record Sized(int number, Shelf.Brand brand, int passages, long seed) {}

    /** @param passages about how many in all: fewer than a hundred thousand, or a multiple of it */
    ManyBrands(int passages, long seed) {
        this.space = new MadeUpSpace(seed);
        SplittableRandom random = new SplittableRandom(seed);
        int families = Math.max(1, passages / PASSAGES_OF_A_FAMILY);
        double largest = Math.min(passages, PASSAGES_OF_A_FAMILY) / sumOfShares();
        WorkspaceId workspace = new WorkspaceId(Shelf.id(random));
        for (int i = 0; i < families * FAMILY; i++) {
            if (i % BRANDS_OF_A_WORKSPACE == 0) {
                workspace = new WorkspaceId(Shelf.id(random));
            }
            int size = (int) Math.max(1, Math.round(largest * share(i % FAMILY + 1)));
            Shelf.Brand brand = new Shelf.Brand(workspace, new BrandId(Shelf.id(random)), "en");
            brands.add(new Sized(i, brand, size, random.nextLong()));
        }
    }

    private static double share(int rank) {
        return Math.pow(rank, -STEEPNESS);
    }

    private static double sumOfShares() {
        double sum = 0;
        for (int rank = 1; rank <= FAMILY; rank++) {
            sum += share(rank);
        }
        return sum;
    }

    /** The largest first. */
    List<Sized> brands() {
        return List.copyOf(brands);
    }

    int passages() {
        return brands.stream().mapToInt(Sized::passages).sum();
    }

    void passagesOf(Sized brand, Consumer<Shelf.Passage> each) {
        SplittableRandom random = new SplittableRandom(brand.seed());
        for (int i = 0; i < brand.passages(); i++) {
            each.accept(new Shelf.Passage(
                    Shelf.id(random),
                    MadeUpWords.title(random),
                    MadeUpWords.passage(random),
                    new PGvector(space.passage(brand.number(), random))));
        }
    }

    /** A question that one of a brand's passages answers. */
    record Asked(Sized brand, String words, PGvector point) {}

    /** Questions about passages all over a brand. */
    List<Asked> questions(Sized brand, int most) {
        List<Asked> questions = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(brand.seed() + 1);
        int step = Math.max(1, brand.passages() / most);
        int[] seen = {0};
        passagesOf(brand, passage -> {
            if (seen[0]++ % step == 0 && questions.size() < most) {
                questions.add(new Asked(
                        brand,
                        MadeUpWords.question(passage.body(), random),
                        new PGvector(space.question(passage.point().toArray(), random))));
            }
        });
        return questions;
    }
}
