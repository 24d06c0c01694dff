package com.presenceos.checks.facts;

import static java.util.Objects.requireNonNull;

import com.presenceos.checks.text.Tongue;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Writes one fact in one of the ways people write it in a language, and makes a false one of a true one. */
record Notation(Tongue tongue, RandomGenerator chance) {
    private static final Map<Tongue, List<String>> MONTHS = Map.of(
            Tongue.ENGLISH, List.of("February", "March", "October", "June"),
            Tongue.GERMAN, List.of("Februar", "März", "Oktober", "Juni"),
            Tongue.FRENCH, List.of("février", "mars", "octobre", "juin"),
            Tongue.SPANISH, List.of("febrero", "marzo", "octubre", "junio"));
    private static final List<Integer> MONTH_NUMBERS = List.of(2, 3, 10, 6);
    private static final Map<Tongue, List<String>> WEEKDAYS = Map.of(
            Tongue.ENGLISH, List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
            Tongue.GERMAN, List.of("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
            Tongue.FRENCH, List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
            Tongue.SPANISH, List.of("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"));
    /** Some numbers as words. */
    private static final Map<Tongue, Map<Integer, String>> WORDS = Map.of(
            Tongue.ENGLISH,
                    Map.of(3, "three", 4, "four", 6, "six", 12, "twelve", 16, "sixteen", 20, "twenty", 40, "forty"),
            Tongue.GERMAN,
                    Map.of(3, "drei", 4, "vier", 6, "sechs", 12, "zwölf", 16, "sechzehn", 20, "zwanzig", 40, "vierzig"),
            Tongue.FRENCH,
                    Map.of(3, "trois", 4, "quatre", 6, "six", 12, "douze", 16, "seize", 20, "vingt", 40, "quarante"),
            Tongue.SPANISH,
                    Map.of(
                            3,
                            "tres",
                            4,
                            "cuatro",
                            6,
                            "seis",
                            12,
                            "doce",
                            16,
                            "dieciséis",
                            20,
                            "veinte",
                            40,
                            "cuarenta"));

    private static final Map<Tongue, Map<String, String>> UNITS = Map.of(
            Tongue.ENGLISH,
                    Map.of("weeks", "weeks", "days", "days", "seconds", "seconds", "grams", "g", "kilometres", "km"),
            Tongue.GERMAN,
                    Map.of(
                            "weeks",
                            "Wochen",
                            "days",
                            "Tage",
                            "seconds",
                            "Sekunden",
                            "grams",
                            "g",
                            "kilometres",
                            "Kilometer"),
            Tongue.FRENCH,
                    Map.of(
                            "weeks",
                            "semaines",
                            "days",
                            "jours",
                            "seconds",
                            "secondes",
                            "grams",
                            "g",
                            "kilometres",
                            "km"),
            Tongue.SPANISH,
                    Map.of(
                            "weeks",
                            "semanas",
                            "days",
                            "días",
                            "seconds",
                            "segundos",
                            "grams",
                            "g",
                            "kilometres",
                            "km"));
    private static final Map<Tongue, List<String>> STRANGERS = Map.of(
            Tongue.ENGLISH, List.of("Jessica", "Marlowe", "Oscar", "Winifred"),
            Tongue.GERMAN, List.of("Stefanie", "Herr Kowalski", "Franziska", "Frau Yilmaz"),
            Tongue.FRENCH, List.of("Clémence", "Madame Vasseur", "Guillaume", "Ludivine"),
            Tongue.SPANISH, List.of("Beatriz", "Don Anselmo", "Gonzalo", "Aránzazu"));

    String write(String kind, String value) {
        return switch (kind) {
            case "price" -> price(value);
            case "percent" -> percent(value);
            case "date" -> date(value);
            case "weekday" -> mine(WEEKDAYS).get(Integer.parseInt(value) - 1);
            case "time" -> time(value);
            case "phone" -> one(value, value.replace(" ", "-"), value.replaceFirst(" ", " / "), value);
            case "link" -> one(value, "https://" + value, "www." + value);
            case "rating" -> tongue == Tongue.ENGLISH ? value : value.replace('.', ',');
            case "count" -> number(value);
            case "weeks", "days", "seconds", "grams", "kilometres" ->
                number(value) + " " + mine(UNITS).get(kind);
            case "name", "year", "email", "handle" -> value;
            default -> throw new IllegalArgumentException("No such kind of fact: " + kind);
        };
    }

    /** Another value of the same kind, which no template has. */
    String wrong(String kind, String value) {
        return switch (kind) {
            case "price" -> value.contains(".") ? "7.35" : String.valueOf(Integer.parseInt(value) + 118);
            case "percent" -> String.valueOf(Integer.parseInt(value) == 45 ? 55 : 45);
            case "date" -> "17-6";
            case "weekday" -> "7".equals(value) ? "1" : "7";
            case "time" -> one("16:15", "8:45", "20:30");
            case "phone" -> value.substring(0, value.length() - 3) + "846";
            case "link" -> one("tickets-" + value, value.replace(".example", "-shop.example"));
            case "email" -> "other." + value;
            case "handle" -> value + "_official";
            case "rating" -> "4.6";
            case "year" -> String.valueOf(Integer.parseInt(value) - 13);
            case "name" -> one(mine(STRANGERS).toArray(String[]::new));
            default -> String.valueOf(Integer.parseInt(value) * 2 + 7);
        };
    }

    private String price(String value) {
        String plain = value.contains(".") && tongue != Tongue.ENGLISH ? value.replace('.', ',') : value;
        return switch (tongue) {
            case ENGLISH -> one("£" + plain, "£" + plain, plain + " pounds", "GBP " + plain);
            case FRENCH ->
                one(
                        plain + " €",
                        plain + " euros",
                        plain.contains(",") ? plain.replace(',', '€') : plain + " €",
                        plain + "€");
            default -> one(plain + " €", plain + " euro", "EUR " + plain, plain + "€");
        };
    }

    private String percent(String value) {
        return switch (tongue) {
            case ENGLISH -> one(value + "%", value + " percent", value + " per cent");
            case GERMAN -> one(value + " %", value + " Prozent", value + "%");
            case FRENCH -> one(value + " %", value + " pour cent", value + "%");
            default -> one(value + " %", value + " por ciento", value + "%");
        };
    }

    private String date(String value) {
        int day = Integer.parseInt(value.substring(0, value.indexOf('-')));
        int month = Integer.parseInt(value.substring(value.indexOf('-') + 1));
        String name = mine(MONTHS).get(MONTH_NUMBERS.indexOf(month));
        return switch (tongue) {
            case ENGLISH ->
                one(day + " " + name, name + " " + day, day + "th of " + name, "the " + day + "th of " + name);
            case GERMAN -> one(day + ". " + name, day + "." + month + ".", "%02d.%02d.2026".formatted(day, month));
            case FRENCH -> one(day + " " + name, "%02d/%02d".formatted(day, month), day + " " + name + " 2026");
            default -> one(day + " de " + name, day + "/" + month, day + " de " + name + " de 2026");
        };
    }

    private String time(String value) {
        int hour = Integer.parseInt(value.substring(0, value.indexOf(':')));
        String minutes = value.substring(value.indexOf(':') + 1);
        String half = hour >= 12 ? "pm" : "am";
        int twelve = hour > 12 ? hour - 12 : hour;
        boolean full = minutes.equals("00");
        return switch (tongue) {
            case ENGLISH ->
                full
                        ? one(twelve + " " + half, twelve + half, value)
                        : one(twelve + "." + minutes + " " + half, twelve + ":" + minutes + half, value);
            case GERMAN ->
                full
                        ? one(hour + " Uhr", value + " Uhr")
                        : one(value + " Uhr", hour + " Uhr " + minutes, value.replace(':', '.') + " Uhr");
            case FRENCH ->
                full
                        ? one(hour + " h", hour + " heures", hour + "h")
                        : one(hour + "h" + minutes, hour + " h " + minutes, value);
            default -> one(value, value + " h", full ? String.valueOf(hour) : value);
        };
    }

    private String number(String value) {
        String word = mine(WORDS).get(Integer.parseInt(value));
        return word == null ? value : one(value, word);
    }

    private <T> T mine(Map<Tongue, T> all) {
        return requireNonNull(all.get(tongue));
    }

    private String one(String... ways) {
        return ways[chance.nextInt(ways.length)];
    }
}
