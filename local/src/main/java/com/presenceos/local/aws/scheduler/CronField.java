package com.presenceos.local.aws.scheduler;

import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One field of a cron expression: {@code *}, {@code 1,3}, {@code 1-5}, {@code 0/15}, {@code MON-FRI}. */
final class CronField {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private CronField() {}

    /** The names of a field's values, counted from one. */
    static Map<String, Integer> names(String inOrder) {
        Map<String, Integer> names = new TreeMap<>();
        for (String name : inOrder.split(" ", -1)) {
            names.put(name, names.size() + 1);
        }
        return names;
    }

    static SortedSet<Integer> parse(String field, int least, int most, Map<String, Integer> names) {
        SortedSet<Integer> values = new TreeSet<>();
        for (String part : field.split(",", -1)) {
            addTo(values, part, least, most, names);
        }
        return values;
    }

    /** A value of a field as a number, whatever way it is written. */
    static int value(String text, int least, int most, Map<String, Integer> names) {
        Integer named = names.get(text.toUpperCase(Locale.ROOT));
        if (named != null) {
            return named;
        }
        if (NUMBER.matcher(text).matches()) {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return value;
            }
        }
        throw new IllegalArgumentException("has \"" + text + "\" where " + least + " to " + most + " is allowed");
    }

    private static void addTo(SortedSet<Integer> values, String part, int least, int most, Map<String, Integer> names) {
        String[] rangeAndStep = part.split("/", 2);
        int step = rangeAndStep.length == 1 ? 1 : value(rangeAndStep[1], 1, most, Map.of());
        String range = rangeAndStep[0];
        int from = least;
        int to = most;
        if (!range.equals("*")) {
            String[] ends = range.split("-", 2);
            from = value(ends[0], least, most, names);
            boolean open = ends.length == 1 && rangeAndStep.length == 2;
            to = open ? most : value(ends[ends.length - 1], least, most, names);
        }
        if (from > to) {
            // FRI-MON: to the end of the field and on from its start.
            fill(values, from, most, step);
            from = least;
        }
        fill(values, from, to, step);
    }

    private static void fill(SortedSet<Integer> values, int from, int to, int step) {
        for (int value = from; value <= to; value += step) {
            values.add(value);
        }
    }
}
