package com.presenceos.local.aws.scheduler;

import com.presenceos.local.aws.AwsFault;
import java.util.Comparator;
import java.util.regex.Pattern;

/** A schedule's name within its group. */
record ScheduleName(String group, String name) {
    static final String DEFAULT_GROUP = "default";
    static final Comparator<ScheduleName> ORDER =
            Comparator.comparing(ScheduleName::group).thenComparing(ScheduleName::name);

    private static final Pattern ALLOWED = Pattern.compile("[0-9a-zA-Z-_.]{1,64}");

    ScheduleName {
        check("group", group);
        check("schedule", name);
    }

    static void check(String what, String name) {
        if (!ALLOWED.matcher(name).matches()) {
            throw new AwsFault(
                    400,
                    "ValidationException",
                    "The " + what + " name \"" + name + "\" is not 1 to 64 letters, digits, hyphens, underscores and"
                            + " dots");
        }
    }
}
