package com.presenceos.models;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.presenceos.platform.aws.Lazy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a call of a model costs, from a table in this package: US dollars for a million tokens, from a day on. A model that
 * is not in it has no price; its calls are counted all the same.
 */
public final class Prices {

    private final Supplier<List<Price>> table = Lazy.of(Prices::read);

    /** In millionths of a dollar, rounded up. */
    public Optional<Long> micros(ModelUse use, LocalDate day) {
        return table.get().stream()
                .filter(price -> price.provider == use.provider() && isOf(use.model(), price.model))
                .filter(price -> !price.since.isAfter(day))
                // The longest name is the most exact, the latest day the one that holds.
                .max(Comparator.<Price>comparingInt(price -> price.model.length())
                        .thenComparing(Price::since))
                .map(price -> price.of(use));
    }

    /** Providers add a date, or a region before the name: claude-sonnet-4-5-20250929, eu.anthropic.claude-... */
    private static boolean isOf(String model, String name) {
        int at = model.indexOf(name);
        boolean begins = at == 0 || (at > 0 && model.charAt(at - 1) == '.');
        int end = at + name.length();
        return begins && (end == model.length() || "-:@".indexOf(model.charAt(end)) >= 0);
    }

    private static List<Price> read() {
        try (InputStream table = Objects.requireNonNull(
                Prices.class.getResourceAsStream("prices.csv"), "The table of prices is missing")) {
            return new String(table.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Price::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Price(LocalDate since, Provider provider, String model, BigDecimal input, BigDecimal output) {

        static Price read(String line) {
            String[] columns = line.split(",", -1);
            return new Price(
                    LocalDate.parse(columns[0]),
                    Provider.valueOf(columns[1].toUpperCase(Locale.ROOT)),
                    columns[2],
                    new BigDecimal(columns[3]),
                    new BigDecimal(columns[4]));
        }

        /** Dollars for a million tokens are millionths of a dollar for one. */
        long of(ModelUse use) {
            return input.multiply(BigDecimal.valueOf(use.inputTokens()))
                    .add(output.multiply(BigDecimal.valueOf(use.outputTokens())))
                    .setScale(0, RoundingMode.UP)
                    .longValueExact();
        }
    }
}
