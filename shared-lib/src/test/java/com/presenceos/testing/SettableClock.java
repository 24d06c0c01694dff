package com.presenceos.testing;

import com.presenceos.platform.time.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time that stands still until a test moves it. Waiting by it moves it. */
public final class SettableClock implements InstantSource, Pause {

    private volatile Instant now;

    public SettableClock(Instant now) {
        this.now = now;
    }

    public static SettableClock at(String instant) {
        return new SettableClock(Instant.parse(instant));
    }

    @Override
    public Instant instant() {
        return now;
    }

    public void set(Instant instant) {
        now = instant;
    }

    public void forward(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public void until(Instant instant) {
        if (instant.isAfter(now)) {
            now = instant;
        }
    }
}
