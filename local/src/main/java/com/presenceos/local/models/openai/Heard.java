package com.presenceos.local.models.openai;

import com.presenceos.platform.failure.Violations;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is said in recordings to come, as somebody who can hear wrote it down. */
public final class Heard {

    /**
     * @param file the name of the recording; the next one, if it is not said
     * @param text what is said in it
     */
    public record Recording(Optional<String> file, String text) {

        public Recording checked() {
            Violations violations = new Violations();
            violations.present("/text", text);
            violations.throwIfAny();
            return this;
        }
    }

    private final Map<String, String> byFile = new HashMap<>();
    private final Deque<String> next = new ArrayDeque<>();

    public synchronized void add(Recording recording) {
        recording
                .file()
                .ifPresentOrElse(file -> byFile.put(file, recording.text()), () -> next.addLast(recording.text()));
    }

    synchronized Optional<String> in(String file) {
        return Optional.ofNullable(byFile.get(file)).or(() -> Optional.ofNullable(next.pollFirst()));
    }

    public synchronized void clear() {
        byFile.clear();
        next.clear();
    }
}
