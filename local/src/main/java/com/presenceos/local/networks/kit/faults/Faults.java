package com.presenceos.local.networks.kit.faults;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The faults that are set. The first that fits a call takes it. */
public final class Faults {

    private static final class Armed {
        final Fault fault;
        int seen;
        int done;

        Armed(Fault fault) {
            this.fault = fault;
        }

        boolean fires() {
            seen++;
            if (seen % fault.every().orElse(1) != 0) {
                return false;
            }
            done++;
            return true;
        }

        boolean isSpent() {
            int times = fault.times().orElse(1);
            return times > 0 && done >= times;
        }
    }

    private final List<Armed> armed = new ArrayList<>();

    public synchronized void add(Fault fault) {
        armed.add(new Armed(fault));
    }

    public synchronized Optional<Fault> next(String operation) {
        for (Iterator<Armed> each = armed.iterator(); each.hasNext(); ) {
            Armed candidate = each.next();
            if (!candidate.fault.on().equals(operation) || !candidate.fires()) {
                continue;
            }
            if (candidate.isSpent()) {
                each.remove();
            }
            return Optional.of(candidate.fault);
        }
        return Optional.empty();
    }

    public synchronized List<Fault> all() {
        return armed.stream().map(each -> each.fault).toList();
    }

    public synchronized void clear() {
        armed.clear();
    }
}
