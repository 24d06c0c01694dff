package com.presenceos.platform.aws;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a thing when it is first asked for, once, whoever asks. */
public final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> make;
    private volatile @Nullable T made;

    private Lazy(Supplier<T> make) {
        this.make = make;
    }

    public static <T> Supplier<T> of(Supplier<T> make) {
        return new Lazy<>(make);
    }

    @Override
    public T get() {
        T value = made;
        if (value != null) {
            return value;
        }
        synchronized (this) {
            T again = made;
            if (again == null) {
                again = make.get();
                made = again;
            }
            return again;
        }
    }
}
