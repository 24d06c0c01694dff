package com.presenceos.local.bench.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class LabelledSetTest {

    private final List<LabelledSet.Brand> brands = LabelledSet.read().brands();

    @Test
    void hasEnoughPassagesAndQuestionsInTwoLanguages() {
        assertThat(brands.stream().mapToInt(brand -> brand.passages().size()).sum())
                .isGreaterThanOrEqualTo(300);
        assertThat(brands.stream().mapToInt(brand -> brand.questions().size()).sum())
                .isGreaterThanOrEqualTo(100);
        assertThat(brands).extracting(LabelledSet.Brand::language).containsOnly("en", "de");
    }

    @Test
    void namesOnlyPassagesThatThereAre() {
        for (LabelledSet.Brand brand : brands) {
            Set<String> keys =
                    brand.passages().stream().map(LabelledSet.Passage::key).collect(Collectors.toSet());
            assertThat(keys).hasSameSizeAs(brand.passages());
            assertThat(brand.questions())
                    .allSatisfy(question -> assertThat(keys).as(question.text()).containsAll(question.answers()));
        }
    }

    @Test
    void hasEachKindOfWhichABrandHasMoreThanOneInBothHalves() {
        assertThat(kinds(LabelledSet.Half.TUNING)).contains("exact", "near miss", "paraphrase", "short", "ambiguous");
        assertThat(kinds(LabelledSet.Half.HELD_OUT)).contains("exact", "near miss", "paraphrase", "short");
    }

    private Set<String> kinds(LabelledSet.Half half) {
        return brands.stream()
                .flatMap(brand -> brand.questions().stream())
                .filter(question -> question.half() == half)
                .map(LabelledSet.Question::kind)
                .collect(Collectors.toSet());
    }
}
