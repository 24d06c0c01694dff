package com.presenceos.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ApiFiguresTest {

    @Test
    void showTheMedianOfTheRoundsAndWhatOneCallDoes() {
        ApiFigures figures = new ApiFigures();
        for (ApiCall call : ApiCall.values()) {
            for (int clients : ApiBench.CLIENTS) {
                figures.add(new ApiFigures.Round(call, clients, 100, 1, 9, 2.5));
                figures.add(new ApiFigures.Round(call, clients, 900, 3, 7, Double.NaN));
                figures.add(new ApiFigures.Round(call, clients, 300, 2, 8, 0.5));
            }
        }
        figures.count(ApiCall.BRAND, new ApiFigures.Counts(3, 0));

        assertThat(figures.toString().lines())
                .hasSize(1 + ApiCall.values().length * ApiBench.CLIENTS.size())
                .anySatisfy(line -> assertThat(line.split(" {2,}"))
                        .containsExactly("GET /brands/{id}", "16", "300", "2.0", "8.0", "2.50", "3.0", "0.0"))
                .anySatisfy(line -> assertThat(line).startsWith("GET /auth/me").endsWith("-      -"));
    }
}
