package com.presenceos.local.models.writer;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The slips to come. The first that fits an answer befalls it. */
public final class Slips {

    private static final class Armed {
        final Slip slip;
        int seen;
        int done;

        Armed(Slip slip) {
            this.slip = slip;
        }

        boolean fits(String operation, String task) {
            return slip.on().orElse(operation).equals(operation)
                    && slip.task().orElse(task).equals(task);
        }

        boolean fires() {
            seen++;
            if (seen % slip.every().orElse(1) != 0) {
                return false;
            }
            done++;
            return true;
        }

        boolean isSpent() {
            int times = slip.times().orElse(1);
            return times > 0 && done >= times;
        }
    }

    private final List<Armed> armed = new ArrayList<>();

    public synchronized void add(Slip slip) {
        armed.add(new Armed(slip));
    }

    synchronized Optional<Slip.Kind> next(String operation, String task) {
        for (Iterator<Armed> each = armed.iterator(); each.hasNext(); ) {
            Armed candidate = each.next();
            if (!candidate.fits(operation, task) || !candidate.fires()) {
                continue;
            }
            if (candidate.isSpent()) {
                each.remove();
            }
            return Optional.of(candidate.slip.kind());
        }
        return Optional.empty();
    }

    public synchronized List<Slip> all() {
        return armed.stream().map(each -> each.slip).toList();
    }

    public synchronized void clear() {
        armed.clear();
    }
}
